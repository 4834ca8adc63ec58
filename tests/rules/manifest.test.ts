import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExtension, builtExtension } from '../../scripts/build-extension.ts';
import type { BrowserName } from '../../scripts/find-browser.mjs';

const sites = ['https://www.facebook.com/*', 'https://x.com/*'];
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*";

/** All that may ever be asked of a person or a store; a key that is not here may not be in a built manifest. */
const may = {
  chromium: {
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'alarms', 'sidePanel'],
    minimum: { minimum_chrome_version: '120' },
    resources: [{ resources: ['sidebar.html'], matches: sites, use_dynamic_url: true }],
    background: { service_worker: 'background.js' },
    own: ['minimum_chrome_version', 'side_panel'],
  },
  firefox: {
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    minimum: {
      browser_specific_settings: {
        gecko: {
          id: 'rejoinder@rejoinder.example',
          strict_min_version: '128.0',
          data_collection_permissions: {
            required: ['none'],
            optional: ['websiteContent', 'personallyIdentifyingInfo', 'personalCommunications'],
          },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    },
    resources: [{ resources: ['sidebar.html'], matches: sites }],
    background: { scripts: ['background.js'] },
    own: ['browser_specific_settings', 'sidebar_action'],
  },
} as const;

const shared = [
  'manifest_version',
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'incognito',
  'permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_security_policy',
  'web_accessible_resources',
  'background',
  'action',
  'content_scripts',
  'commands',
];

describe.each(['chromium', 'firefox'] as const)('the manifest built for %s', (browser) => {
  let manifest: Record<string, unknown> = {};
  beforeAll(async () => {
    manifest = await builtManifest(browser);
  }, 120_000);

  test('holds nothing that is not on the list', () => {
    const known: readonly string[] = [...shared, ...may[browser].own];
    expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('asks for these permissions and no others', () => {
    expect(sorted(manifest['permissions'])).toEqual(sorted(may[browser].permissions));
  });

  test('may ask later for notifications alone: they remind of promises', () => {
    expect(manifest['optional_permissions']).toEqual(['notifications']);
  });

  test('may ask later for the host of a language model that somebody has chosen: any over TLS, or their own machine', () => {
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
  });

  test('runs in the pages of the declared sites alone, in their top frame', () => {
    const scripts = manifest['content_scripts'] as { matches: string[]; js: string[] }[];
    expect(scripts.flatMap(({ js }) => js).toSorted()).toEqual(['content-scripts/facebook.js', 'content-scripts/x.js']);
    expect(sorted(scripts.flatMap(({ matches }) => matches))).toEqual(sorted(sites));
    expect(scripts.filter((script) => 'all_frames' in script || 'world' in script)).toEqual([]);
  });

  test('shows pages nothing but the sidebar, and only on the declared sites', () => {
    const resources = (manifest['web_accessible_resources'] as { matches: string[] }[]).map((one) => ({
      ...one,
      matches: sorted(one.matches),
    }));
    expect(resources).toEqual(may[browser].resources);
  });

  test('has one key, which opens the sidebar', () => {
    expect(manifest['commands']).toEqual({
      'open-sidebar': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_extOpenSidebar__' },
    });
  });

  test('evaluates nothing, loads nothing from elsewhere, and speaks with others over TLS or on the own machine', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: policy });
  });

  test('is version 3, stays out of private windows and says from which browser on it runs', () => {
    expect(manifest).toMatchObject({ manifest_version: 3, incognito: 'not_allowed', ...may[browser].minimum });
    expect(manifest['background']).toEqual(may[browser].background);
  });
});

async function builtManifest(browser: BrowserName): Promise<Record<string, unknown>> {
  await buildExtension(browser);
  return JSON.parse(readFileSync(`${builtExtension(browser)}/manifest.json`, 'utf8'));
}

function sorted(values: unknown): string[] {
  return [...(values as string[])].sort();
}
