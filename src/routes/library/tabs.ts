/** Parts of the library page, as the address names them. */
export const tabs = ['projects', 'files', 'problems', 'columns', 'reconciliation'] as const;
export type Tab = (typeof tabs)[number];

export const tabOf = (said: string | undefined): Tab => tabs.find((tab) => tab === said) ?? 'projects';
