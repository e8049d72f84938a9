/** What was recommended before and is like what stands in a form. Nothing is saved by looking. */
import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Looked } from '#lib/workspace/similar.ts';
import { tieName, tieTypes } from '#lib/workspace/similar.ts';
import { LookForSimilarDocument, SignedInDocument } from './__generated__/operations.ts';
import type { ProposedLinkInput } from './__generated__/schema.ts';
import { again, FormReader, signedOut } from './acting.ts';
import { query } from './graphql.ts';

/** Characters that count; a longer text is no more telling. */
const mostCharacters = 4000;

interface Place {
  /** Name of the form, which gets back everything that was typed. */
  act: string;
  /** Id of the working group it is written in. */
  workingGroup?: string | null | undefined;
  /** Reference of what is being written, once it has one. */
  except?: string | undefined;
}

/** Answers both: a script with the list, and a form sent without one with itself as it was typed. */
export async function lookForSimilar(event: RequestEvent, { act, workingGroup, except }: Place) {
  const form = new FormReader(await event.request.formData());
  if ((await query(event, SignedInDocument)).viewer === null) return signedOut(event, act, form);
  const text = ['problem', 'body', 'title'].map((name) => form.text(name)).join('\n');
  const { similarRecommendations } = await query(event, LookForSimilarDocument, {
    text: text.slice(0, mostCharacters),
    workingGroup: workingGroup ?? null,
    except: except ?? form.given('reference') ?? null,
  });
  const looked: Looked = { ...again(act, form), faults: [], similar: similarRecommendations };
  // The form comes back as it was typed, and nothing is wrong with it: a fault's status would stand in the browser's log.
  return fail(200, looked);
}

/** The ties chosen beside similar ones. */
export const readTies = (form: FormReader): ProposedLinkInput[] =>
  Object.keys(form.values).flatMap((name) => {
    if (!name.startsWith(tieName(''))) return [];
    const type = tieTypes.find((each) => each === form.values[name]?.[0]);
    return type ? [{ to: name.slice(tieName('').length), type }] : [];
  });
