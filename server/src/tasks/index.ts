export type { TaskRow } from './task.ts';
export { tasksLoaders, tasksResolvers } from './tasks-resolvers.ts';
