/** Parts of the policy page, as the address names them. */
export const tabs = ['obligations', 'matrix', 'compare', 'settings', 'own'] as const;
export type Tab = (typeof tabs)[number];

export const tabOf = (said: string | undefined): Tab => tabs.find((tab) => tab === said) ?? 'obligations';
