// Keeps the figures of the page in step while somebody looks at it; without it, a reload does.
const live = document.getElementById("live");
const announcement = document.getElementById("announcement");
const USUAL = 2000;
const PATIENT = 30000;
let pause = USUAL;

async function ask() {
  const response = await fetch(live.dataset.src, {
    headers: { "If-None-Match": live.dataset.tag, Accept: "text/html" },
    cache: "no-store",
    redirect: "manual", // to a sign-in page, say: that is no figure
  });
  if (response.status === 304) {
    return;
  }
  if (!response.ok || !response.headers.get("ETag")) {
    throw new Error(`The figures were answered with ${response.status}`);
  }
  show(new DOMParser().parseFromString(await response.text(), "text/html").querySelector(".figures"));
  live.dataset.tag = response.headers.get("ETag");
}

function show(figures) {
  const before = new Map(cells(live));
  const focused = live.contains(document.activeElement) && document.activeElement.getAttribute("href");
  const scrolled = live.querySelector(".table-scroll").scrollLeft;

  live.replaceChildren(figures);
  for (const [key, cell] of cells(live)) {
    cell.classList.toggle("changed", before.has(key) && before.get(key).textContent !== cell.textContent);
  }
  live.querySelector(".table-scroll").scrollLeft = scrolled;
  if (focused) {
    live.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
  announcement.textContent = figures.dataset.said;
}

function cells(within) {
  return [...within.querySelectorAll("tbody td, .cards dd")].map((cell, at) => [at, cell]);
}

async function keepUp() {
  if (document.visibilityState === "visible") {
    try {
      await ask();
      pause = USUAL;
      live.removeAttribute("data-stale");
    } catch (e) {
      if (pause === USUAL) {
        announcement.textContent = live.dataset.lost;
      }
      live.setAttribute("data-stale", "");
      pause = Math.min(pause * 2, PATIENT);
    }
  }
  setTimeout(keepUp, pause);
}

if (live) {
  document.addEventListener("visibilitychange", () => (pause = USUAL));
  setTimeout(keepUp, pause);
}
