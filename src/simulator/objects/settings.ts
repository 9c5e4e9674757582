import { HostCollection, HostNode } from "../model/node";

/** What an add-in keeps in the workbook under keys of its own. */
export class SettingCollection extends HostCollection<Setting> {
  constructor(private readonly settings: Map<string, unknown>) {
    super();
  }
  get api(): string {
    return "SettingCollection";
  }
  list(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }
  Add(key: unknown, value: unknown): Setting {
    this.settings.set(String(key), value);
    return new Setting(this.settings, String(key));
  }
}

export class Setting extends HostNode {
  constructor(
    private readonly settings: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }
  get api(): string {
    return "Setting";
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key, Key: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.settings.set(this.key, value);
  }
  Delete(): void {
    this.settings.delete(this.key);
  }
}
