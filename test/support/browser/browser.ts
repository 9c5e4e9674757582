import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

export { launchBrowser } from "../../../scripts/browser.cjs";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A folder on a web address. */
export interface ServedFolder {
  /** Without a slash at the end: "http://127.0.0.1:41234". */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on a free port of this machine; "/" is index.html.
 *
 * @param headersFor what a file is served with beside its type, by its path below the folder
 */
export async function serveFolder(
  folder: string,
  headersFor: (file: string) => Record<string, string> = () => ({}),
): Promise<ServedFolder> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? "/", "http://local").pathname);
    const file = path.join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    const inside = file.startsWith(root + path.sep);
    (inside ? readFile(file) : Promise.reject(new Error("outside the folder"))).then(
      (body) =>
        response
          .writeHead(200, { ...headersFor(path.relative(root, file).replaceAll(path.sep, "/")), "content-type": type })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
