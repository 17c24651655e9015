/** The same keys as the Japanese words, with other sentences; further message variants may not differ either. */
export type WordsOf<Japanese> = Japanese extends string
  ? string
  : { readonly [Key in keyof Japanese]: WordsOf<Japanese[Key]> };
