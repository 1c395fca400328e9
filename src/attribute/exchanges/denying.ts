/** Words by which an answer turns down what it was asked: "these claims are baseless". */
export const DENYING: ReadonlySet<string> = new Set(
  'baseless false untrue unfounded groundless fabricated wrong incorrect lie fabrication'.split(' '),
);
