import { IconKey, IconUsers } from "@softmanager/ui";
import type { Feature } from "../../app/feature.ts";
import { settingsTitles } from "./settings-titles.ts";

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
      path: "invitation",
      load: () => import("./pages/invitation-page.tsx").then((page) => page.InvitationPage),
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
    {
      at: "account",
      path: "account",
      load: () => import("./pages/account-page.tsx").then((page) => page.AccountPage),
    },
    {
      at: "account",
      path: "register-company",
      load: () => import("./pages/register-company-page.tsx").then((page) => page.RegisterCompanyPage),
    },
    {
      at: "settings",
      path: "settings/company/people",
      load: () => import("./pages/people-page.tsx").then((page) => page.PeoplePage),
    },
    {
      at: "settings",
      path: "settings/company/api-keys",
      load: () => import("./pages/api-keys-page.tsx").then((page) => page.ApiKeysPage),
    },
  ],
  navigation: [
    {
      path: "settings/company/people",
      label: settingsTitles.people,
      icon: IconUsers,
      section: "settings-page",
      order: 110,
      permission: "membership:read",
    },
    {
      path: "settings/company/api-keys",
      label: settingsTitles.apiKeys,
      icon: IconKey,
      section: "settings-page",
      order: 120,
      permission: "api-key:manage-own",
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
