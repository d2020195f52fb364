export type Language = "zh-CN" | "en-US";

/** A sentence for the user, in every language. */
export type Text = Readonly<Record<Language, string>>;
