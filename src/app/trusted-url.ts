interface UrlPolicy {
  createScriptURL(url: string): URL
}

interface TrustedTypesApi {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): UrlPolicy
}

let policy: UrlPolicy | null = null

/**
 * The address of one of our own scripts, as Trusted Types want it. The one policy of
 * the app lets through addresses of its own origin and nothing else.
 */
export function trustedUrl(address: string): URL {
  const url = new URL(address, location.href)
  if (url.origin !== location.origin) throw new Error('a script of another origin')
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypesApi }
  if (!trustedTypes) return url
  policy ??= trustedTypes.createPolicy('ebb-worker', { createScriptURL: (each) => each })
  return policy.createScriptURL(url.href)
}
