// A web server for the tests alone: the pages, compressed as any host compresses them, under a path that is not the root.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml",
  ".png": "image/png", ".woff2": "font/woff2", ".zip": "application/zip", ".pdf": "application/pdf", ".txt": "text/plain",
};
const PACKED = new Set([".png", ".woff2", ".zip", ".pdf"]);
const UNDER = "/some/course/";

async function answer(site, request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  const path = normalize(decodeURIComponent(pathname.slice(UNDER.length)));
  try {
    if (!pathname.startsWith(UNDER) || path.startsWith("..")) {
      throw new Error("outside");
    }
    const body = await readFile(join(site, path));
    const type = extname(path);
    const headers = { "Content-Type": TYPES[type] || "application/octet-stream", "Cache-Control": "max-age=600" };
    response.writeHead(200, PACKED.has(type) ? headers : { ...headers, "Content-Encoding": "gzip" });
    response.end(PACKED.has(type) ? body : gzipSync(body));
  } catch {
    response.writeHead(404).end();
  }
}

// Starts the server on a free port of this machine; returns the address of the first folder, and how to stop.
export async function serve(site) {
  const server = createServer((request, response) => answer(site, request, response));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}${UNDER}`, stop: () => server.close() };
}
