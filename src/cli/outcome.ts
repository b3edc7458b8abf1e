/** What a person gave, read, or one sentence about why it cannot be used. */
export type Outcome<T> = { readonly value: T } | { readonly problem: string };

export const isProblem = <T>(outcome: Outcome<T>): outcome is { readonly problem: string } => 'problem' in outcome;

/** Exit codes of the contract. */
export const exits = { done: 0, findings: 1, unusable: 2 } as const;
export type Exit = (typeof exits)[keyof typeof exits];
