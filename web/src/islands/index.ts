/**
 * What makes a complete page handier where there is a script: elements that do nothing until then, and put whatever they
 * add into `.island`.
 */
import { CopyText } from './copy-text.ts';
import { PassKey } from './pass-key.ts';

customElements.define('copy-text', CopyText);
customElements.define('pass-key', PassKey);
