import { defineConfig } from 'wxt';
import { sidebarCommand } from './lib/model/sidebar-command.ts';
import { sitePages } from './lib/model/site-places.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    incognito: 'not_allowed',
    // `alarms` wakes the background when a promise falls due.
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for at the click that turns reminders of promises on.
    optional_permissions: ['notifications'],
    // Where a language model answers that somebody has chosen: asked for at that click, for its host alone.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    commands: {
      [sidebarCommand]: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_extOpenSidebar__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: [...sitePages],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_panel: 'sidebar.html', default_title: '__MSG_extName__', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'rejoinder@rejoinder.example',
              strict_min_version: '128.0',
              // Asked for together with the host of a service, which then reads posts.
              data_collection_permissions: {
                required: ['none'],
                optional: ['websiteContent', 'personallyIdentifyingInfo', 'personalCommunications'],
              },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', side_panel: { default_path: 'sidebar.html' } }),
  }),
  hooks: {
    // A page that somebody opens loads no polyfill (2.7 kB): what content scripts ask is promised by the browser itself.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type !== 'content-script')) return;
      config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
    },
  },
  zip: { excludeSources: ['.output/**', '.cache/**', 'tests/**'] },
});
