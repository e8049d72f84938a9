export type { TaskRow, TranslationTaskRow } from './task.ts';
export { tasksLoaders, tasksResolvers } from './tasks-resolvers.ts';
