/** SHA-256 in lower-case hex. By a library: a browser's own is slower, and missing from a page served over plain http. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return (await startSha256()).update(bytes).digest('hex');
}

/** Of bytes that come piece by piece; after a digest `init` begins anew. */
export async function startSha256() {
  const { createSHA256 } = await import('hash-wasm');
  return createSHA256();
}
