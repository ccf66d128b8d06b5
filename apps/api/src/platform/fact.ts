/** Something that happened, in the past tense. Names, versions and payloads are a contract: webhooks will carry them. */
export interface Fact {
  name: string;
  version: number;
  subjectType: string;
  subjectId: string;
  payload: Readonly<Record<string, unknown>>;
}
