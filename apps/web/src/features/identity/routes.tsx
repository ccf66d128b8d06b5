import type { Feature } from "../../app/feature.ts";

/** Who somebody is: the door, the way back in, and the companies they work in. */
export const identity: Feature = {
  name: "identity",
  pages: [
    { at: "entry", path: "sign-in", load: () => import("./pages/sign-in-page.tsx").then((page) => page.SignInPage) },
    { at: "entry", path: "sign-up", load: () => import("./pages/sign-up-page.tsx").then((page) => page.SignUpPage) },
    {
      at: "entry",
      path: "forgot-password",
      load: () => import("./pages/forgot-password-page.tsx").then((page) => page.ForgotPasswordPage),
    },
    {
      at: "entry",
      path: "reset-password",
      load: () => import("./pages/reset-password-page.tsx").then((page) => page.ResetPasswordPage),
    },
    {
      at: "entry",
      path: "verify-email",
      load: () => import("./pages/verify-email-page.tsx").then((page) => page.VerifyEmailPage),
    },
    {
      at: "account",
      path: "companies",
      load: () => import("./pages/companies-page.tsx").then((page) => page.CompaniesPage),
    },
  ],
  slots: {
    companyGate: () => import("./components/company-gate.tsx").then((part) => part.CompanyGate),
    companySwitcher: () => import("./components/company-switcher.tsx").then((part) => part.CompanySwitcher),
    userMenu: () => import("./components/user-menu.tsx").then((part) => part.UserMenu),
    companyNotice: () => import("./components/company-notice.tsx").then((part) => part.CompanyNotice),
    signInAgain: () => import("./components/sign-in-again.tsx").then((part) => part.SignInAgain),
  },
};
