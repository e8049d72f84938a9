/** An expected no of the HTTP layer, with a sentence for whoever reads it. */
export class Refused extends Error {
  statusCode: number;
  code: string;
  constructor(statusCode: number, code: string, sentence: string) {
    super(sentence);
    this.statusCode = statusCode;
    this.code = code;
  }
}
