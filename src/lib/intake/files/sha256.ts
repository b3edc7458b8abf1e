/** SHA-256 in lower-case hex. By a library: a browser's own is slower, and missing from a page served over plain http. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const { createSHA256 } = await import('hash-wasm');
  return (await createSHA256()).update(bytes).digest('hex');
}
