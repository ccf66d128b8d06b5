import { languages, type DocumentKind, type Language } from "@softmanager/domain";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { writableKinds } from "../../documents/index.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { usualWords, type MailWords } from "../mail/mail-words.ts";
import { previewWording } from "../mail/preview-wording.ts";
import { resetMailWording, setMailWording } from "../use-cases/keep-mail-wording.ts";
import * as types from "./mail-wording.type.ts";
import "./problems.ts";

const SetMailWordingResult = resultOf("SetMailWordingResult", types.MailWordingType, setMailWording);
const ResetMailWordingResult = resultOf("ResetMailWordingResult", types.MailWordingType, resetMailWording);

/** The company's own words for its mails. */
@Resolver()
export class MailWordingResolver {
  @Query(() => [types.MailWordingType], {
    description: "The words that mails begin with, of each kind of document that can be written and in each language.",
  })
  @Requires("document:read")
  mailWordings(@Ctx() context: GraphQLContext) {
    return readWordings(context);
  }

  @Query(() => types.MailWordingPreview, {
    description: "What a mail with such words would look like; nothing is kept.",
  })
  @Requires("document:read")
  mailWordingPreview(
    @Arg("words", () => types.MailWordingDraftInput, { description: "The words to try." })
    words: types.MailWordingDraftInput,
    @Ctx() context: GraphQLContext,
  ) {
    const { kind, language, subject, body } = words;
    return previewWording(context, {
      kind: kind as DocumentKind,
      language: language as Language,
      words: { subject, body },
    });
  }

  @Mutation(() => SetMailWordingResult, {
    description: "Puts the company's own words in place of the usual ones, for the mails to come.",
  })
  @Performs(setMailWording)
  setMailWording(
    @Arg("input", () => types.SetMailWordingInput) input: types.SetMailWordingInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, setMailWording, input, shown(context));
  }

  @Mutation(() => ResetMailWordingResult, { description: "Goes back to the usual words, for the mails to come." })
  @Performs(resetMailWording)
  resetMailWording(
    @Arg("input", () => types.ResetMailWordingInput) input: types.ResetMailWordingInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, resetMailWording, input, shown(context));
  }
}

function shown(context: GraphQLContext) {
  return {
    success: "MailWording",
    async present(of: { kind: string; language: string }): Promise<types.MailWordingType> {
      const wordings = await readWordings(context);
      return wordings.find(({ kind, language }) => kind === of.kind && language === of.language) ?? usualOf(of);
    },
  };
}

async function readWordings(context: GraphQLContext): Promise<types.MailWordingType[]> {
  const own = await (
    await db(context)
  )
    .selectFrom("mailWording")
    .where("companyId", "=", company(context))
    .select(["kind", "language", "subject", "body", "version"])
    .execute();
  return writableKinds.flatMap((kind) =>
    languages.map((language) => {
      const words = own.find((each) => each.kind === kind && each.language === language);
      return words ? ownOf(words) : usualOf({ kind, language });
    }),
  );
}

interface Which {
  kind: string;
  language: string;
}

function ownOf(own: Which & MailWords & { version: number }): types.MailWordingType {
  const { usualSubject, usualBody, id } = usualOf(own);
  return { ...own, id, usualSubject, usualBody, isOwn: true };
}

/** The words of a kind and a language while the company has none of its own. */
function usualOf({ kind, language }: Which): types.MailWordingType {
  const { subject, body } = usualWords(kind as DocumentKind, language as Language);
  const words = { subject, body, usualSubject: subject, usualBody: body };
  return { id: `${kind} ${language}`, kind, language, ...words, isOwn: false, version: 0 };
}
