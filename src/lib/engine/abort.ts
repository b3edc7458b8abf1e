/** How a withdrawn request rejects, whatever reason its signal gave. */
export function abortError(): DOMException {
  return new DOMException('The request was withdrawn.', 'AbortError');
}
