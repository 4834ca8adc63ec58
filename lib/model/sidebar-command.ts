/** The command, of those in the manifest, whose key opens the sidebar over a feed and goes into it. */
export const sidebarCommand = 'open-sidebar';
