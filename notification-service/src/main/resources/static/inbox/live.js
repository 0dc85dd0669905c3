// Puts new notices on top as they come, and keeps the count. The page is whole without it.
const main = document.querySelector("main.inbox");
const days = document.getElementById("days");
const plainTitle = document.title.replace(/^\(\d+\+?\) /, "");

/** The page of one notice has it as the server shows it, its day included. */
async function show(id) {
  if (document.getElementById(id)) return;
  const answer = await fetch("/inbox/" + encodeURIComponent(id), { headers: { Accept: "text/html" } });
  if (!answer.ok || document.getElementById(id)) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const day = page.querySelector(".day");
  const notice = page.querySelector(".notice");
  if (!day || !notice) return;
  const unreadOnly = location.search.includes("unread=true");
  if (unreadOnly && !notice.classList.contains("unread")) return;
  for (const field of notice.querySelectorAll("input[name=unread]")) field.value = String(unreadOnly);
  notice.classList.add("arrived");
  const there = days.querySelector(`.day[data-day="${day.dataset.day}"] .notices`);
  if (there) there.prepend(notice);
  else days.prepend(day);
  document.getElementById("empty")?.remove();
  document.getElementById("news").textContent =
    `${main.dataset.new}: ${notice.querySelector(".text").textContent}`;
}

async function count() {
  const answer = await fetch("/inbox/count", { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const { unread } = await answer.json();
  const counted = unread < 100 ? String(unread) : "99+";
  document.title = unread ? `(${counted}) ${plainTitle}` : plainTitle;
  document.getElementById("unread").textContent =
    unread ? main.dataset.someUnread.replace("{0}", counted) : main.dataset.nothingUnread;
}

if (main?.dataset.live === "true") {
  const newest = main.dataset.newest;
  const stream = new EventSource("/inbox/stream" + (newest ? "?after=" + encodeURIComponent(newest) : ""));
  let shown = Promise.resolve(); // one after the other, so that they stand in the order they came
  stream.addEventListener("notice", (event) => {
    shown = shown.then(() => show(event.lastEventId)).then(count).catch(console.warn);
  });
}
