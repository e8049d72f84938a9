export { fold, wordsIn } from './folding.ts';
export { lemmasIn, lemmasInAny, readDictionaries } from './lemmas.ts';
export { meantBy } from './misspelt.ts';
export { isSmallWord } from './small-words.ts';
