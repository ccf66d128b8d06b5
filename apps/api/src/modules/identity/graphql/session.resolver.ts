import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { localCopyKeyOf } from "../local-copy-key.ts";
import { meAfter, meOf } from "../me.ts";
import { clearSessionCookie } from "../session-cookie.ts";
import { sessionsOf } from "../sessions-of.ts";
import { signedIn } from "../signed-in.ts";
import { revokeOtherSessions } from "../use-cases/revoke-other-sessions.ts";
import { revokeSession } from "../use-cases/revoke-session.ts";
import { signIn } from "../use-cases/sign-in.ts";
import { signOut } from "../use-cases/sign-out.ts";
import { RevokeSessionInput, SignInInput } from "./identity.inputs.ts";
import { keepSession } from "./keep-session.ts";
import { Me } from "./me.type.ts";
import { SignedOut } from "./outcomes.type.ts";
import { Session, SessionList } from "./session.type.ts";

const SignInResult = resultOf("SignInResult", Me, signIn);
const SignOutResult = resultOf("SignOutResult", SignedOut, signOut);
const RevokeSessionResult = resultOf("RevokeSessionResult", SessionList, revokeSession);
const RevokeOtherSessionsResult = resultOf("RevokeOtherSessionsResult", SessionList, revokeOtherSessions);

@Resolver()
export class SessionResolver {
  @Query(() => Me, { nullable: true, description: "The signed-in person; null for a visitor and for an API key." })
  @Requires("anonymous")
  async me(@Ctx() context: GraphQLContext): Promise<object | null> {
    const { actor, services } = context;
    if (!("sessionId" in actor)) return null;
    return meOf(await db(context), { config: services.config, personId: actor.personId });
  }

  @Query(() => [Session], { description: "Where the person is signed in, newest first." })
  @Requires("signed-in")
  async sessions(@Ctx() context: GraphQLContext): Promise<object[]> {
    return sessionsOf(await db(context), context);
  }

  @Query(() => String, {
    description:
      "A key (AES-256, base64) for keeping unsent work in this person's browser, encrypted; always the same.",
  })
  @Requires("signed-in")
  localCopyKey(@Ctx() { actor, services }: GraphQLContext): string {
    return localCopyKeyOf(services.config, signedIn(actor).personId);
  }

  @Mutation(() => SignInResult, { description: "Signs in; the session is a cookie that scripts cannot read." })
  @Performs(signIn)
  signIn(
    @Arg("input", () => SignInInput, { description: "Who, and the password." }) input: SignInInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, signIn, input, {
      success: "Me",
      present({ personId }) {
        keepSession(context);
        return meAfter(context, personId);
      },
    });
  }

  @Mutation(() => SignOutResult, { description: "Ends this session." })
  @Performs(signOut)
  signOut(@Ctx() context: GraphQLContext): Promise<object> {
    return act(
      context,
      signOut,
      {},
      {
        success: "SignedOut",
        present(output) {
          clearSessionCookie(context.services.config, context.reply);
          return output;
        },
      },
    );
  }

  @Mutation(() => RevokeSessionResult, { description: "Signs another of the person's devices out." })
  @Performs(revokeSession)
  revokeSession(
    @Arg("input", () => RevokeSessionInput, { description: "Which session." }) input: RevokeSessionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, revokeSession, input, { success: "SessionList", present: () => listOf(context) });
  }

  @Mutation(() => RevokeOtherSessionsResult, { description: "Signs the person out everywhere but here." })
  @Performs(revokeOtherSessions)
  revokeOtherSessions(@Ctx() context: GraphQLContext): Promise<object> {
    return act(context, revokeOtherSessions, {}, { success: "SessionList", present: () => listOf(context) });
  }
}

async function listOf(context: GraphQLContext): Promise<SessionList> {
  return { sessions: await sessionsOf(await db(context), context) };
}
