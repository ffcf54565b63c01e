/**
 * What a page says to the service worker: that the next page must come from what is stored, or whether a file is part of
 * the version that the worker stores (it answers with a boolean through the port that comes with the question).
 */
export type WorkerQuestion = { kind: 'shell' } | { kind: 'has'; url: string }
