/* What tells the time of a session: its sound, or the clock of the browser where there is none. */
"use strict";

const HipClock = (() => {
  const PATIENCE_MS = 2000;
  const DELAY = 0.05; // seconds of silence that an MP3 file begins with: 576 samples of LAME's, 529 of the decoder's

  function silent(position = 0) {
    let at = position;
    let since = null; // the browser's clock, while it runs
    const now = () => (since === null ? at : at + (performance.now() - since) / 1000);
    return {
      now,
      play: async () => void (since ??= performance.now()),
      pause() {
        at = now();
        since = null;
      },
      seek(seconds) {
        at = seconds;
        if (since !== null) since = performance.now();
      },
    };
  }

  function sounding(audio) {
    return {
      now: () => audio.currentTime - DELAY,
      play: () => audio.play(),
      pause: () => audio.pause(),
      seek: (seconds) => void (audio.currentTime = seconds + DELAY),
    };
  }

  /* Base64 of a file that was compressed by gzip, as bytes. */
  async function unpacked(base64) {
    const letters = atob(base64.trim());
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).blob();
  }

  /* An audio element with that sound. Rejects where the browser cannot play it. */
  async function soundOf(base64) {
    const audio = new Audio();
    const file = await unpacked(base64);
    const loaded = new Promise((ready, failed) => {
      audio.addEventListener("loadedmetadata", ready, { once: true });
      audio.addEventListener("error", () => failed(audio.error), { once: true });
      setTimeout(ready, PATIENCE_MS); // some telephones load nothing before a finger asks for it
    });
    document.body.append(audio);
    audio.preload = "auto";
    audio.src = URL.createObjectURL(file.slice(0, file.size, "audio/mpeg"));
    audio.load();
    await loaded;
    return audio;
  }

  /* Keeps the screen awake while it is `wanted`, where the browser can. */
  function wakefulness() {
    let wanted = false;
    let lock = null;
    async function see() {
      if (!navigator.wakeLock) return;
      if (!wanted) {
        const held = lock;
        lock = null;
        await held?.release().catch(() => {});
      } else if (!lock && document.visibilityState === "visible") {
        lock = await navigator.wakeLock.request("screen").catch(() => null);
        lock?.addEventListener("release", () => (lock = null)); // as when the page is out of sight
        if (!wanted) see();
      }
    }
    document.addEventListener("visibilitychange", see);
    return (want) => {
      if (want !== wanted) {
        wanted = want;
        see();
      }
    };
  }

  return { silent, sounding, soundOf, wakefulness };
})();
