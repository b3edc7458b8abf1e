/** Pairs `繁 简`, joined by `|`: a Traditional character and its Simplified forms, the usual one first. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
