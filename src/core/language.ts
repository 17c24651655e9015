/** The languages Kakunin speaks; Japanese first. */
export type Language = 'ja' | 'en';

/** The same words in every language Kakunin speaks. */
export type Localized = Readonly<Record<Language, string>>;
