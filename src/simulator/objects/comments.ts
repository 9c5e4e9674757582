import { HostCollection, HostNode } from "../model/node";
import { fail } from "../wire/host-error";
import { Range } from "./range";

/** A comment as the workbook keeps it. */
export interface StoredComment {
  readonly cell: Range;
  readonly content: string;
}

/** The comments of a workbook's cells. */
export class CommentCollection extends HostCollection<Comment> {
  constructor(private readonly comments: Map<string, StoredComment>) {
    super();
  }
  get api(): string {
    return "CommentCollection";
  }
  list(): readonly Comment[] {
    return [...this.comments.keys()].map((id) => new Comment(this.comments, id));
  }
  Add(cell: unknown, content: unknown): Comment {
    if (!(cell instanceof Range))
      return fail("InvalidArgument", "In the simulated Excel a comment is added to a range.");
    if ([...this.comments.values()].some((other) => other.cell.Address === cell.Address))
      return fail("InvalidArgument", `${cell.Address} has a comment already.`);
    const id = `{comment ${this.comments.size + 1}}`;
    this.comments.set(id, { cell, content: String(content) });
    return new Comment(this.comments, id);
  }
}

class Comment extends HostNode {
  constructor(
    private readonly comments: Map<string, StoredComment>,
    private readonly id: string,
  ) {
    super();
  }
  get api(): string {
    return "Comment";
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.id, Id: this.id };
  }
  get Id(): string {
    return this.id;
  }
  get Content(): string {
    return this.stored.content;
  }
  GetLocation(): Range {
    return this.stored.cell;
  }
  Delete(): void {
    this.comments.delete(this.id);
  }
  private get stored(): StoredComment {
    return this.comments.get(this.id) ?? fail("ItemNotFound");
  }
}
