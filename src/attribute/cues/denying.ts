/** Words that call what was said untrue: "these claims are baseless", "this is a lie". */
export const DENYING: ReadonlySet<string> = new Set(
  'baseless false untrue unfounded groundless fabricated wrong incorrect lie lies fabrication fake disinformation'.split(
    ' ',
  ),
);
