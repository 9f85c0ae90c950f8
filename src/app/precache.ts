/** Pages with a file of their own; every other page of the app is the shell. */
const pages: Readonly<Record<string, string>> = {
  '/help': '/help.html',
  '/pause': '/pause.html',
  '/help.html': '/help.html',
  '/pause.html': '/pause.html',
  '/weather.html': '/weather.html',
}

/** Serves only what was kept at install; the network is asked for a file of ours that is not there, never for a page. */
export async function answerFromCache(cacheName: string, url: URL, isPage: boolean): Promise<Response> {
  const cache = await caches.open(cacheName)
  const wanted = isPage ? (pages[url.pathname] ?? '/index.html') : url.pathname
  const kept = await cache.match(wanted, { ignoreSearch: true })
  return kept ?? fetch(wanted)
}
