// Measures the review page with 60 parts of 7 questions in a browser: time to the first paint of the
// questions, and from a key to the paint that follows. It needs playwright-core, a Chromium and a
// running Piggyback with its sample lesson, whose questions it replaces:
//   BASE=http://localhost:8080 CODE=<expert's code> node scripts/measure-review.mjs
import { chromium } from 'playwright-core';

const base = process.env.BASE ?? 'http://localhost:8080';
const video = process.env.VIDEO ?? 'sample-lesson';
const types = ['character', 'setting', 'feeling', 'action', 'causal', 'outcome', 'prediction'];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(`${base}/expert/login`);
await page.getByLabel('Access code').fill(process.env.CODE ?? '');
await page.keyboard.press('Enter');
await page.waitForURL(/videos/);
await page.evaluate(save, { video, types });

// On a machine that has more to do, the processor time of the page's main thread tells more.
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
const worked = async () => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find((one) => one.name === 'TaskDuration').value;
};

const paints = [];
const paintWork = [];
for (let round = 0; round < 5; round++) {
  await page.goto('about:blank');
  const before = await worked();
  await page.goto(`${base}/expert/edit/${video}`);
  await page.waitForSelector('.candidate');
  paints.push(
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => done(performance.now()))),
    ),
  );
  paintWork.push(Math.max(0, (await worked()) - before));
}
await page.waitForFunction(() => document.querySelectorAll('.candidate').length >= 420);
const cards = await page.locator('.candidate').count();

await page.keyboard.press('j');
await page.keyboard.press('e');
await page.waitForSelector('.candidate-texts textarea');
await page.evaluate(watchKeys);
const beforeTyping = await worked();
for (const letter of ' and then the little fox ran home to its mother') {
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
}
const typingWork = (await worked()) - beforeTyping;
const typing = await page.evaluate(() => window.keyTimes.splice(0));
await page.keyboard.press('Escape');
await page.evaluate(() => window.keyTimes.splice(0));
for (let n = 0; n < 20; n++) await page.keyboard.press(String(1 + (n % 7)));
const ranking = await page.evaluate(() => window.keyTimes.splice(0));
for (let n = 0; n < 20; n++) await page.keyboard.press('j');
const moving = await page.evaluate(() => window.keyTimes.splice(0));

console.log(`${cards} cards`);
report('first paint of the questions', paints);
report('its processor time', paintWork);
report('key to paint, typing', typing);
console.log(`processor time per letter: ${(typingWork / typing.length).toFixed(1)} ms`);
report('key to paint, ranking', ranking);
report('key to paint, next card', moving);
await browser.close();

function report(what, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  console.log(
    `${what}: median ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms, n ${times.length}`,
  );
}

/** From the key's own time stamp to the frame after the one that it caused. */
function watchKeys() {
  window.keyTimes = [];
  document.addEventListener(
    'keydown',
    (event) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(undefined);
      }),
    true,
  );
}

async function save({ video, types }) {
  const segments = Array.from({ length: 60 }, (_, start) => ({
    segmentIndex: start,
    start,
    end: start,
    aiQuestions: types.map((type, rank) => ({
      type,
      question: `What happens in second ${start} that is about ${type}?`,
      answer: `the answer ${rank} of part ${start}`,
      state: 'checked',
      expert_ranking: rank + 1,
      llm_ranking: rank + 1,
      acceptedAnswers: ['one', 'another one'],
      rejectedAnswers: [],
      evidence: {
        start,
        end: start,
        quote: 'What is said there, in about as many words.',
        frame: start,
      },
    })),
  }));
  const answer = await fetch('/api/save-final-questions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ videoId: video, data: { segments } }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
