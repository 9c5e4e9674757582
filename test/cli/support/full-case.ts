/** Options for everything that a case can say, of the story sample. */
export const FULL = [
  "--launched", "2025-01-01", "--treated", "North,East,West", "--control", "South,Central,Islands", "--share", "3%", "--low", "2%", "--high", "4%", "--agreed-on", "2026-01-12", "--margin", "42%", "--market-growth", "4%", "--plan", "9bn",
  "--cost-design", "3.1m", "--cost-delivery", "1.6m", "--cost-platform", "1.4m", "--cost-evaluation", "0.5m", "--people", "14,500", "--hours", "8", "--hourly-cost", "$50",
  "--component", "eLearning=1.8%", "--component", "Coaching=1.2%", "--note", "margin: source=Finance pack 2025 p. 14; owner=Finance partner; agreed=2025-12-18", "--note", "market-growth: source=Outlook",
  "--caveats", "Prices rose in May.", "--finance", "Jonas Brandt", "--sponsor", "the VP Sales", "--objective", "Grow", "--programme", "Field academy",
];
