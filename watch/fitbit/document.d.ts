// Owns the type of the platform's document: what draws on it and what hears its keys each say what they need. Refuses the rest of it.
declare module 'document' {
  const document: import('./screen/glass').Glass & import('./keys').KeysDocument;
  export default document;
}
