/** The kinds of dated events, in the order in which they are told on one day. */
export const eventKinds = ['act', 'milestone', 'joined', 'left', 'ended'] as const

export type EventKind = (typeof eventKinds)[number]
