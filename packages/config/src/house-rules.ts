/** Lint rules of this house, loaded by oxlint from `.oxlintrc.json`. Each says what to do instead. */

interface Node {
  type: string;
  name?: string;
  value?: unknown;
  callee?: Node;
  object?: Node;
  property?: Node;
  arguments?: Node[];
  quasis?: { value: { raw: string } }[];
}

interface Context {
  report(problem: { node: Node; message: string }): void;
}

const isName = (node: Node | undefined, name: string) => node?.type === "Identifier" && node.name === name;

/** Time is an argument: a test or a job must be able to say what day it is. */
const noWallClock = {
  create(context: Context) {
    const report = (node: Node) =>
      context.report({
        node,
        message: "Take `now` or `today` from the request's context; only the clock reads the clock.",
      });
    return {
      NewExpression(node: Node) {
        if (isName(node.callee, "Date") && node.arguments?.length === 0) report(node);
      },
      CallExpression({ callee }: Node) {
        if (!callee) return;
        if (isName(callee, "Date")) report(callee);
        if (callee.type === "MemberExpression" && isName(callee.object, "Date") && isName(callee.property, "now"))
          report(callee);
      },
    };
  },
};

const sessionSetting = /set_config\s*\([^()]*,\s*false\s*\)|\bset\s+session\b/i;

/** A setting that outlives its transaction would let one company's connection serve another. */
const noSessionSetting = {
  create(context: Context) {
    const report = (node: Node) =>
      context.report({ node, message: "Set it for the transaction only: set_config(name, value, true)." });
    return {
      Literal(node: Node) {
        if (typeof node.value === "string" && sessionSetting.test(node.value)) report(node);
      },
      TemplateLiteral(node: Node) {
        if (sessionSetting.test(node.quasis?.map((part) => part.value.raw).join("?") ?? "")) report(node);
      },
    };
  },
};

export default {
  meta: { name: "house" },
  rules: { "no-wall-clock": noWallClock, "no-session-setting": noSessionSetting },
};
