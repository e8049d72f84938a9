export { dashboardsLoaders, dashboardsResolvers } from './dashboards-resolvers.ts';
