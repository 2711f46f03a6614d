import { de } from "./de";
import { en } from "./en";

/** Our texts stand in a namespace of their own, beside those of the dashboard and of other plugins. */
export default {
  en: { tracking17: en },
  de: { tracking17: de },
};
