import type { Phrases } from "../phrases";

/** What the layers below the pane say, by their English text. */
export const phrases: Phrases = {
  "{amount:money}": "{amount}",
  "{share:rate} of the {increase:money} increase": "増加額 {increase} の {share}",
  "Learning earned about {amount:money} if you credit it with {share:rate} of the {increase:money} increase.":
    "増加額 {increase} の {share} を研修の貢献とするなら、研修による増収はおよそ {amount} です。",
  "Learning earned about {amount:money}: {share:rate} of the {increase:money} increase, as agreed with {sponsor} on {day:day}.":
    "研修による増収はおよそ {amount} です（増加額 {increase} の {share}、{day}に {sponsor} と合意）。",
  "Revenue did not rise above the baseline, so nothing is credited to learning.":
    "売上がベースラインを上回らなかったため、研修の貢献はありません。",
  "Nothing is credited to learning yet: the share is 0%.": "貢献割合が 0% のため、研修の貢献はまだありません。",
  "No share of the increase is agreed yet, so nothing is claimed.":
    "貢献割合がまだ合意されていないため、貢献額は示しません。",
  "At {share:rate} the cost is recovered.": "貢献割合 {share} で費用は回収できます。",
  "At {share:rate} the cost is not recovered.": "貢献割合 {share} では費用を回収できません。",
  "Break-even share: {share:rate}.": "損益分岐となる貢献割合：{share}。",
  "Even the whole increase would not recover the cost.": "増加額のすべてを貢献としても費用を回収できません。",
  "At {share:rate} the cost is not recovered at any margin: the attributed revenue is below it.":
    "貢献割合 {share} では、どの利益率でも費用を回収できません。貢献売上が費用を下回っています。",
  "Even the whole increase is below the cost: it is not recovered at any margin.":
    "増加額のすべてでも費用を下回り、どの利益率でも回収できません。",
  "Whether the cost is recovered depends on the contribution margin.":
    "費用を回収できるかどうかは限界利益率によります。",
  "Break-even margin: {margin:rate}.": "損益分岐となる限界利益率：{margin}。",
  "Nothing is credited, so nothing is said about the return.": "貢献とみなすものがないため、採算については示しません。",
  "With a margin of {margin:rate} and a cost of {cost:money}, the net benefit is {net:money}.":
    "限界利益率 {margin}、費用 {cost} なら、純便益は {net} です。",
  "With a margin of {margin:rate} and a cost of {cost:money}, the shortfall is {net:money}.":
    "限界利益率 {margin}、費用 {cost} なら、{net} の不足です。",
  "What it cost is not given yet, so nothing is said about its return.":
    "費用が未入力のため、採算については示しません。",
  "No sponsor has agreed to this share yet.": "この貢献割合にはまだスポンサーの合意がありません。",
  day: "日",
  days: "日",
  week: "週",
  weeks: "週",
  month: "月",
  months: "か月",
  quarter: "四半期",
  quarters: "四半期",
  year: "年",
  years: "年",
  thousand: "千",
  million: "百万",
  billion: "十億",
  trillion: "兆",
  thousands: "千",
  millions: "百万",
  billions: "十億",
  Thousands: "千",
  Millions: "百万",
  Billions: "十億",
  "Single units": "1 単位",
  "single units": "1 単位",
  "needs {count:number} {units:phrase} before go-live; there are {there:number}":
    "開始前に {count} {units}必要です（現在 {there}）",
  "needs {count:number} {units:phrase} before go-live; there is 1": "開始前に {count} {units}必要です（現在 1）",
  "needs {units:phrase} before go-live": "開始前の{units}が必要です",
  "needs the market’s growth": "市場の成長率が必要です",
  "needs a plan": "計画が必要です",
  "needs groups that did not take part": "参加しなかったグループが必要です",
  "needs a column saying who took part": "参加したかどうかを示す列が必要です",
  "needs a control that varies": "値の変動する対照群が必要です",
  "needs revenue by month or quarter": "月または四半期ごとの売上が必要です",
  "needs {units:phrase} of 0 or more before go-live": "開始前の{units}の値が 0 以上である必要があります",
  "needs revenue in every {unit:phrase} of the season": "季節のすべての{unit}に売上が必要です",
  "The source is still there": "元データが残っている",
  found: "確認済み",
  "Reconciles to the source total": "元データの合計と一致",
  "difference {amount:number}": "差 {amount}",
  "Every row has a date and an amount": "どの行にも日付と金額がある",
  "none left out": "除外なし",
  "{count:number} left out": "{count} 件除外",
  "Before and after do not overlap": "前後の期間が重ならない",
  "go-live starts a {unit:phrase}": "開始日は{unit}の初日",
  "Enough {units:phrase} before go-live": "開始前の{units}が足りる",
  "{count:number}, needs {least:number}": "{count}（{least} 必要）",
  "Revenue rose above the baseline": "売上がベースラインを上回った",
  "it did": "はい",
  "it did not": "いいえ",
  "Shares are between 0% and 100%": "割合は 0% ～ 100%",
  "{share:rate} at most": "最大 {share}",
  "no share yet": "割合は未定",
  "A cost is present": "費用が入力済み",
  "in one figure": "総額で入力",
  "none given": "未入力",
  "Every cost is present": "費用がすべて入力済み",
  "{count:number} of {all:number}": "{all} 件中 {count} 件",
  "Components add up to the share": "構成要素の合計が割合と一致",
  "difference {share:rate}": "差 {share}",
  "Credit over all summaries here": "このブックの全要約の貢献割合",
  "{share:rate}, 100% at most": "{share}（最大 100%）",
  "Formulas are untouched": "数式は変更されていない",
  "Nothing is claimed until an input is corrected: {what:phrase}.":
    "入力が訂正されるまで成果は主張されません：{what}。",
  "Correct it in the cell that it was typed into; the page follows at once.":
    "入力したセルで訂正してください。ページはすぐに更新されます。",
  "No {unit:phrase} is missing": "欠けている期間はない（{unit}）",
  "none is": "なし",
  "{who:phrase} has no revenue in {period}": "{who}に {period} の売上がありません",
  "the source": "元データ",
  "the learners’ side": "プログラム側",
  "the control": "対照群",
  "{group} has no revenue {side:phrase} go-live": "{group} には開始{side}の売上がありません",
  before: "前",
  after: "後",
  "{group} has no revenue in {period}": "{group} に {period} の売上がありません",
  "Same groups before and after": "前後でグループが同じ",
  "every group is on both sides": "どのグループも前後の両方にある",
  "Groups are spelt alike": "グループの表記が揃っている",
  "none looks like another": "似た名前はない",
  "“{name}” looks like “{other}”": "「{name}」は「{other}」に似ています",
  "Inputs are possible": "入力値があり得る範囲にある",
  "none is out of range": "範囲外のものはない",
  "{input:phrase} is outside {range}": "{input}が {range} の範囲外です",
  "{input:phrase} is below 0": "{input}が 0 未満です",
  "{input:phrase} is in the future": "{input}が未来の日付です",
  "the share": "貢献割合",
  "the margin": "利益率",
  "the growth": "成長率",
  "the market growth": "市場成長率",
  "the plan": "計画値",
  "revenue before": "導入前の売上",
  "the agreement date": "合意日",
  "an agreement date": "合意日のいずれか",
  "all but links, owners and this check": "リンク、担当者、この検証を除くすべて",
  Bridge: "ブリッジ",
  "Bridge, step by step": "ブリッジ（段階別）",
  "The claim": "貢献額",
  "What each baseline says": "各ベースラインの結果",
  "Actual against baseline": "実績とベースライン",
  Sensitivity: "感度",
  "Credit by component": "構成要素別の貢献",
  Costs: "費用",
  Assumptions: "前提",
  Checks: "検証",
  "Caveats and sign-off": "留意点と署名",
  "Caveats and intangibles": "留意点と無形の効果",
  "Sign-off": "署名",
  "A sheet of that name was here already and is left alone; this one is called {name}.":
    "同じ名前のシートが既にあるため残し、このシートは {name} としました。",
  "A sheet of that name was here already and is left alone; these are called {names}.":
    "同じ名前のシートが既にあるため残し、これらのシートは {names} としました。",
  "a table": "テーブル",
  "a range": "範囲",
  "{count:number} rows": "{count} 行",
  "dates in “{column}”": "日付は「{column}」",
  "amounts in “{column}”": "金額は「{column}」",
  "groups in “{column}”": "グループは「{column}」",
  "periods across, {span}": "期間は横並び（{span}）",
  "its amounts are sums of other cells": "金額はほかのセルの合計",
  "its amounts are all 0": "金額はすべて 0",
  "the only list of the workbook": "このブックで唯一の一覧",
  "not looked at": "未確認",
  "{count:number} lists with the same columns": "同じ列の一覧が {count} 件",
  "no date": "日付なし",
  "no amount": "金額なし",
  "the date is text, “{text}”": "日付が文字列「{text}」",
  "{text} is not a date": "{text} は日付ではない",
  "a total of other rows": "ほかの行の合計",
  "a total of the rows below": "下の行の合計",
  "a sum of other cells": "ほかのセルの合計",
  "the sum of the rows of its date": "同じ日付の行の合計",
  "the sum of rows {first:number} to {last:number}": "{first} 行から {last} 行の合計",
  "the header again": "見出しの繰り返し",
  "a title or a note": "表題または注記",
  "“{name}” is another figure": "「{name}」は別の数値",
  "“{name}” is a sum of other groups": "「{name}」はほかのグループの合計",
  "in {other}, not {currency}": "{currency} ではなく {other}",
  "under “{other}”, not “{title}”": "「{title}」ではなく「{other}」の下",
  "stands for a {unit:phrase} among rows for a {usual:phrase}": "期間が{usual}の行の中に{unit}の行",
  "a total of other columns": "ほかの列の合計",
  "its heading names no time": "見出しに期間がない",
  "not the amount, which is “{measure}”": "金額は「{measure}」で、この列ではない",
  "its amounts are text": "金額が文字列です",
  "errors stand among its amounts": "金額にエラーがあります",
  "its amounts are quantity × price": "金額が数量 × 単価です",
  "its dates stand in several columns": "日付が複数の列にあります",
  "its dates are text": "日付が文字列です",
  "its dates are numbers that Excel does not take for dates": "日付が Excel の日付ではない数値です",
  "its groups stand on the first row of each block only": "グループが各ブロックの先頭行にしかありません",
  "its groups stand in rows of their own": "グループが独立した行にあります",
  "some rows with a date do not count": "日付のある行の一部が対象外です",
  "its lists have their columns in different places": "一覧ごとに列の位置が異なります",
  "{count:number} of the rows read is hidden, by hand or by a filter; it counts.":
    "読み取った行のうち {count} 行が非表示ですが、含めています。",
  "{count:number} of the rows read are hidden, by hand or by a filter; they count.":
    "読み取った行のうち {count} 行が非表示ですが、含めています。",
  "Another list begins in row {row:number}; it is not read. To read it, select it with its heading.":
    "{row} 行目から別の一覧が始まりますが、読み取りません。読み取るには、見出しごと選択してください。",
  "{count:number} row repeats another one in every cell; it counts.":
    "{count} 行がほかの行とまったく同じですが、含めています。",
  "{count:number} rows repeat other ones in every cell; they count.":
    "{count} 行がほかの行とまったく同じですが、含めています。",
  "{count:number} cells of the periods hold no amount.": "期間のセルのうち {count} 個に金額がありません。",
  "“{column}” shows errors instead of names and cannot tell groups apart.":
    "「{column}」は名前でなくエラーのため、グループを区別できません。",
  "The source names no year; it was given.": "元データに年がないため、回答された年を使いました。",
  "Row {row:number} “{label}” is not the sum of the rows read; it is left out.":
    "{row} 行目「{label}」は読み取った行の合計と異なるため、除外します。",
  "{labels} stands on several rows, which are added up.": "{labels} は複数の行にあり、合計します。",
  "{labels} stand on several rows, which are added up.": "{labels} は複数の行にあり、合計します。",
  "“{heading}” may count thousands or millions. Which?": "「{heading}」の単位は千ですか、百万ですか？",
  "The titles over the list name {units}. Which do the amounts count?":
    "一覧の上の表題に {units} とあります。金額の単位はどれですか？",
  "{count:number} rows have no entry in {what}. Do they belong to the entry above them?":
    "{what} が空の行が {count} 行あります。上の行の値に属しますか？",
  "Yes: an entry holds for the rows below it": "はい：値は下の行にも当てはまる",
  "No: they belong to no group": "いいえ：どのグループにも属さない",
  "Row {row:number} “{label}” may be a total of other rows. Does it count?":
    "{row} 行目「{label}」はほかの行の合計かもしれません。含めますか？",
  "Row {row:number} “{label}” and {more:number} more may be a total of other rows. Does it count?":
    "{row} 行目「{label}」ほか {more} 行は合計かもしれません。含めますか？",
  "{cell} is called “{label}”, yet it is not the sum of the rows with its date. Does it count?":
    "{cell} は「{label}」ですが、同じ日付の行の合計ではありません。含めますか？",
  "{cell} is called “{label}”, yet it is not the sum of the rows with its date. The same holds for {more:number} more. Does it count?":
    "{cell} は「{label}」ですが、同じ日付の行の合計ではありません。ほか {more} 件も同様です。含めますか？",
  "{cell} has no entry in “{column}”, and is the sum of the rows with its date that have one. Does it count?":
    "{cell} は「{column}」が空白で、同じ日付で入力のある行の合計と一致します。含めますか？",
  "{cell} has no entry in “{column}”, and is the sum of the rows with its date that have one. The same holds for {more:number} more. Does it count?":
    "{cell} は「{column}」が空白で、同じ日付で入力のある行の合計と一致します。ほかに {more} 件あります。含めますか？",
  "It is a total: leave it out": "合計なので除外する",
  "It is revenue of its own: count it": "独立した売上なので含める",
  "all other groups": "ほかの全グループ",
  "“{group}” is the sum of {others:phrase} on every date, so adding all groups counts revenue twice. Leave such groups out?":
    "「{group}」はどの日付でも{others}の合計です。すべて足すと二重計上になります。除外しますか？",
  "“{group}” is the sum of {others} on every date, so adding all groups counts revenue twice. Leave such groups out?":
    "「{group}」はどの日付でも {others} の合計です。すべて足すと二重計上になります。除外しますか？",
  "“{group}” is the sum of {others} on every date, so adding all groups counts revenue twice. The same holds for {more:number} more {groups:phrase}. Leave such groups out?":
    "「{group}」はどの日付でも {others} の合計です。すべて足すと二重計上になります。ほか {more} {groups}も同様です。除外しますか？",
  group: "グループ",
  groups: "グループ",
  "Leave the sums out: {names}": "合計を除外する：{names}",
  "Count every group": "すべてのグループを含める",
  "The amounts in {what} can be read in two ways, for example {cell} “{text}”. Which mark divides the decimals?":
    "{what} の金額は 2 通りに読めます（例：{cell}「{text}」）。小数点はどちらですか？",
  "The point: “{text}” is {value}": "点：「{text}」は {value}",
  "The comma: “{text}” is {value}": "カンマ：「{text}」は {value}",
  "The dates in {what} can be read in more than one way, for example {cell} “{text}”. What comes first?":
    "{what} の日付は複数の読み方ができます（例：{cell}「{text}」）。先頭は何ですか？",
  "Day first: “{text}” is {day:day}": "日が先：「{text}」は{day}",
  "Month first: “{text}” is {day:day}": "月が先：「{text}」は{day}",
  "Year first: “{text}” is {day:day}": "年が先：「{text}」は{day}",
  "The digits in {what} may be days or years, for example {cell} “{text}”. Which are they?":
    "{what} の数字は日か年のどちらかです（例：{cell}「{text}」）。どちらですか？",
  "Days of the month": "日",
  Years: "年",
  "“{name}” in {cell} is another month in another language. Which language is it?":
    "{cell} の「{name}」は言語によって異なる月になります。どの言語ですか？",
  "{language}: “{name}” is month {month:number}": "{language}：「{name}」は {month} 月",
  "{cell} holds “{text}”, a date without a year. Which year is it?":
    "{cell} の「{text}」には年がありません。何年ですか？",
  "{cell} names a fiscal year. In which month does it begin?": "{cell} は会計年度です。何月に始まりますか？",
  "{month:phrase}: FY{year} is January to December {same}": "{month}：{year}年度は{same}年1月～12月",
  "{month:phrase}: FY{year} is {start:phrase} {from} to {end:phrase} {to}":
    "{month}：{year}年度は{from}年{start}～{to}年{end}",
  January: "1月",
  February: "2月",
  March: "3月",
  April: "4月",
  May: "5月",
  June: "6月",
  July: "7月",
  August: "8月",
  September: "9月",
  October: "10月",
  November: "11月",
  December: "12月",
  "“{column}” holds true dates, none with a day above 12, and texts, all with one: Excel seems to have exchanged day and month of the true ones. Which is right for {day:day}?":
    "「{column}」の日付はどれも 12 日以前、文字列はどれも 13 日以降です。Excel が日付の日と月を入れ替えたようです。{day}はどれが正しいですか？",
  "Exchanged: it is {day:day}": "入れ替わっている：{day}",
  "As it stands: {day:day}": "このまま：{day}",
  "“{column}” names {count:number} currencies: {currencies}. They cannot be added up. Which one is to be read?":
    "「{column}」には {count} 種類の通貨（{currencies}）があり、合計できません。どれを読み取りますか？",
  "1 cell holds no amount, for example {cell} “{text}”. Leave it out?":
    "金額でないセルが 1 個あります（{cell}「{text}」）。除外しますか？",
  "{count:number} cells hold no amount, for example {cell} “{text}”. Leave them out?":
    "金額でないセルが {count} 個あります（例：{cell}「{text}」）。除外しますか？",
  "Leave it out": "除外する",
  "Leave them out": "除外する",
  "The rows are called {figures}, which are not to be added up. Which is the revenue?":
    "行の名前は {figures} で、合計できません。どれが売上ですか？",
  "The rows are called {figures} beside {rest}, which are not to be added up. Which is the revenue?":
    "行の名前は {figures} と {rest} で、合計できません。どれが売上ですか？",
  "All of them, added up": "すべて合計する",
  "All but {names}": "{names} 以外",
  "All {count:number}, added up": "{count} 件すべて合計する",
  "All of them, each as a group": "それぞれをグループとする",
  "Only “{title}”": "「{title}」だけ",
  "Only {name}": "{name} だけ",
  "The rows stand under {count:number} titles: {titles}. Do they add up, or do they say the same in several ways?":
    "行は {count} 個の表題（{titles}）の下にあります。合計しますか、同じ内容の別の表ですか？",
  "{first} and {second} have the same columns and both hold revenue for {day:day}. Do they add up, or is only one of them meant?":
    "{first} と {second} は列が同じで、どちらにも{day}の売上があります。合計しますか、一方だけですか？",
  "Each period has several columns: {measures}. Which is the amount?":
    "各期間に複数の列（{measures}）があります。金額はどれですか？",
  "The columns with nothing but the time": "期間だけの列",
  "{columns} could both be the amount. Name the one to use, or say that each is a group.":
    "{columns} のどちらも金額になり得ます。使う列を選ぶか、それぞれをグループとしてください。",
  "{columns} could all be the amount. Name the one to use, or say that each is a group.":
    "{columns} のどれも金額になり得ます。使う列を選ぶか、それぞれをグループとしてください。",
  "Each column is a group": "各列をグループとする",
  "{columns} both hold dates. Which says when revenue arose?":
    "{columns} はどちらも日付です。売上が発生した日はどちらですか？",
  "“{year}” names years alone, and “{period}” numbers periods within them. Write the month of each row into a column, such as 2024-03, or take the years alone.":
    "「{year}」には年しかなく、「{period}」はその中の期の番号です。各行の月を 2024-03 のように 1 つの列に入力するか、年だけを使ってください。",
  "Years alone: “{year}”": "年だけ：「{year}」",
  "{count:number} lists stand beside each other on {sheet}: {lists}. Which holds the revenue?":
    "{sheet} に {count} 個の一覧（{lists}）が並んでいます。売上はどれですか？",
  "Heading of the column": "列の見出し",
  "Title over the rows": "行の上の表題",
  "Row above the dates": "日付の上の行",
  "amounts below them": "その下の金額",
  "{name} holds nothing.": "{name} は空です。",
  "{first} and {second} share cells, which would count twice. Name every cell once.":
    "{first} と {second} には共通のセルがあり、二重に数えられます。各セルは 1 回だけ指定してください。",
  "The workbook holds no table and no list of values.": "このブックには表も値の一覧もありません。",
  "{file} holds no table and no list of values.": "{file} には表も値の一覧もありません。",
  "No column holds amounts of money. Looked at: {columns}. Type numbers below one of the headings, or name the column.":
    "金額の列がありません（確認した列：{columns}）。見出しの下に数値を入力するか、列を指定してください。",
  "No heading says that it holds revenue. Looked at: {columns}.":
    "売上を示す見出しがありません（確認した列：{columns}）。",
  "{columns} could both be the amount. Name the one to use.":
    "{columns} のどちらも金額になり得ます。使う列を選んでください。",
  "{columns} could all be the amount. Name the one to use.":
    "{columns} のどれも金額になり得ます。使う列を選んでください。",
  "“{column}” is a running total, as its heading says: added up it would count revenue several times. Type the revenue of each period into a column of its own, or name another column.":
    "見出しによると「{column}」は累計です。合計すると売上を重複して数えます。各期間の売上を別の列に入力するか、ほかの列を選んでください。",
  "Column “{column}” holds no dates. Choose another, or write dates into it.":
    "列「{column}」に日付がありません。別の列を選ぶか、日付を入力してください。",
  "No column holds dates. Looked at: {columns}. Write dates with their year below one of the headings, or name the column.":
    "日付の列がありません（確認した列：{columns}）。見出しの下に年のある日付を入力するか、列を指定してください。",
  "{name} has no header row: a row of column names with dates and amounts below it. Select the rows with their headings.":
    "{name} に見出し行（列名の行と、その下の日付と金額）がありません。見出しごと選択してください。",
  "The dates in “{column}” contradict each other: {first} puts the day first and {second} the month. Write them all in one way.":
    "「{column}」の日付が矛盾しています：{first} は日が先、{second} は月が先です。書き方をそろえてください。",
  "The amounts in {what} contradict each other: {first} has a decimal point and {second} a decimal comma. Write them all in one way.":
    "{what} の金額が矛盾しています：{first} は小数点が点、{second} はカンマです。書き方をそろえてください。",
  "The amounts are in {count:number} currencies, which cannot be added up: {list}. Convert them to one, or choose a column with one currency.":
    "金額に {count} 種類の通貨があり、合計できません：{list}。1 つに換算するか、通貨が 1 つの列を選んでください。",
  "No row of {name} has both a date in “{date}” and an amount in “{amount}”.":
    "{name} には「{date}」に日付、「{amount}」に金額のある行がありません。",
  share: "貢献割合",
  "low share": "低い割合",
  "high share": "高い割合",
  margin: "限界利益率",
  growth: "成長率",
  "market growth": "市場の成長率",
  "A {name:phrase} of {value:rate} is less than nothing. Type {example:phrase}.":
    "{name} {value} は 0 未満です。{example} のように入力してください。",
  "A {name:phrase} of {value:rate}: more than the whole increase. Type {example:phrase}.":
    "{name} {value} は増加額の全体を超えています。{example} のように入力してください。",
  "A {name:phrase} of {value:rate}: more than the whole revenue. Type {example:phrase}.":
    "{name} {value} は売上の全体を超えています。{example} のように入力してください。",
  "3% or 0.03": "3% または 0.03",
  "40% or 0.4": "40% または 0.4",
  "A {name:phrase} of {value:rate} looks like an amount. Type a rate, for example 4% or 0.04.":
    "{name} {value} は金額のようです。4% または 0.04 のように率を入力してください。",
  "The low share, {low:rate}, is above the share itself, {share:rate}.":
    "低い割合 {low} が割合 {share} を上回っています。",
  "The high share, {high:rate}, is below the share itself, {share:rate}.":
    "高い割合 {high} が割合 {share} を下回っています。",
  "Go-live on {day:day} lies outside the data, which runs from {first:day} to {last:day}. Choose a day in between.":
    "開始日 {day}はデータの期間（{first}～{last}）の外です。その間の日を選んでください。",
  "The data holds no whole {unit:phrase} before go-live on {day:day}; it runs from {first:day} to {last:day}.":
    "データ（{first}～{last}）には、開始日 {day}より前に完全な{unit}がありません。",
  "The data holds no whole {unit:phrase} after go-live on {day:day}; it runs from {first:day} to {last:day}.":
    "データ（{first}～{last}）には、開始日 {day}より後に完全な{unit}がありません。",
  "All groups are the control, so nobody is left who took part.":
    "すべてのグループが対照群のため、参加グループがありません。",
  "The baseline “{baseline}” {lack:phrase}.": "このベースラインには{lack}。",
  "The sheet “{sheet}” is protected. Take the protection off (Review, Unprotect Sheet) and try again.":
    "シート「{sheet}」は保護されています。保護を解除して（校閲、シート保護の解除）、もう一度お試しください。",
  "The workbook has a name {name} already. Rename it (Formulas, Name Manager) and try again.":
    "ブックには {name} という名前が既にあります。名前を変えて（数式、名前の管理）、もう一度お試しください。",
  "The workbook is read-only, or it or a sheet is protected. Switch to Editing, save a copy under another name, or take the protection off (Review, Unprotect), and try again. ({code}: {detail})":
    "ブックが読み取り専用か、ブックまたはシートが保護されています。編集モードに切り替えるか、別の名前でコピーを保存するか、保護を解除して（校閲）、もう一度お試しください。（{code}: {detail}）",
  "Excel refused the change. The workbook may be read-only, protected or shared: save a copy under another name and try again there. ({code}: {detail})":
    "Excel が変更を拒否しました。ブックが読み取り専用、保護、または共有されている可能性があります。別の名前でコピーを保存し、そこでもう一度お試しください。（{code}: {detail}）",
  "A cell is being edited. Finish it with Enter and try again. ({code}: {detail})":
    "セルを編集中です。Enter で確定してから、もう一度お試しください。（{code}: {detail}）",
  "A sheet or a name that is needed is already taken by something else. ({code}: {detail})":
    "必要なシート名または名前が、既に別のものに使われています。（{code}: {detail}）",
  "A sheet, table or name is gone; it may have been renamed or deleted meanwhile. ({code}: {detail})":
    "シート、テーブル、または名前が見つかりません。その間に名前が変わったか、削除された可能性があります。（{code}: {detail}）",
  "A reference is no longer valid; rows, columns or sheets may have been deleted meanwhile. ({code}: {detail})":
    "参照が無効になりました。その間に行、列、またはシートが削除された可能性があります。（{code}: {detail}）",
  "Excel was interrupted. ({code}: {detail})": "Excel の処理が中断されました。（{code}: {detail}）",
  "There is more to write than Excel takes at once. ({code}: {detail})":
    "一度に書き込める量を超えています。（{code}: {detail}）",
  "There is more to read than Excel gives at once. Choose fewer rows or columns. ({code}: {detail})":
    "一度に読み取れる量を超えています。行または列を減らしてください。（{code}: {detail}）",
  "This version of Excel lacks something that Envelope needs. ({code}: {detail})":
    "この Excel には Envelope に必要な機能がありません。（{code}: {detail}）",
  "Excel did not do what it was asked. ({code}: {detail})":
    "Excel が要求どおりに処理できませんでした。（{code}: {detail}）",
  "The name “{name}” is already used for {place}. Rename or delete it (Formulas, Name Manager), then build again.":
    "名前「{name}」は既に {place} に使われています。変更または削除して（数式、名前の管理）、要約を作り直してください。",
  "{label} ({cell}) holds “{text}”, which is text and not clear as a figure. Type it there {example}, or empty the cell, and try again.":
    "{label}（{cell}）には「{text}」という文字列が入っており、数値として明確ではありません。そこに入力し直すか（{example}）、セルを空にして、もう一度お試しください。",
  "{label} ({cell}) holds the formula {formula}, and the file does not keep its value. Open the file in Excel, save it, and try again.":
    "{label}（{cell}）には数式 {formula} が入っていますが、ファイルにその値が保存されていません。Excel で開いて保存し、もう一度お試しください。",
  "This workbook is an export, or has lost its source: it holds the sheets of a summary alone, and not “{source}”, from which they were built. Build in the workbook that it was taken from. Its cells on pale yellow can be typed over here.":
    "このブックはエクスポートであるか、ソースが失われています。要約のシートだけがあり、作成元の「{source}」がありません。元のブックで作成してください。ここでは淡い黄色のセルを上書きできます。",
  "{label} ({cell}) held “{text}” as text. It is a number now.":
    "{label}（{cell}）には「{text}」が文字列として入っていました。数値にしました。",
  "The formula {formula} in {cell} is replaced by what is said now, {value}.":
    "{cell} の数式 {formula} は、現在の指定 {value} に置き換わりました。",
  "The formula {formula} in {cell} names cells that have moved, so that only its value is kept.":
    "{cell} の数式 {formula} は移動したセルを参照しているため、値だけが残ります。",
  "The formula {formula} in {cell} gives {error}, which counts as nothing.":
    "{cell} の数式 {formula} の結果は {error} で、指定なしとして扱われます。",
  "What somebody typed in {from} stands in {to} now.": "{from} に入力されていた内容は、現在 {to} にあります。",
  "“{text}” had been typed over what Envelope writes in {cell}, which is there again.":
    "{cell} では Envelope の内容に「{text}」が上書きされていましたが、元に戻りました。",
  "{count:number} more cells that Envelope writes had been typed over; they are there again.":
    "ほかに Envelope が書き込む {count} セルも上書きされていましたが、元に戻りました。",
  "The page was built by another version of Envelope or in another way. What was typed between its blocks is not on the new one.":
    "このページは Envelope の別のバージョン、または別の方法で作成されました。ブロックの間に入力されていた内容は新しいページにはありません。",
  "The comment on {from} stays on that cell, though what it was about stands in {to} now.":
    "{from} のコメントはそのセルに残りますが、その対象は現在 {to} にあります。",
  "Excel takes the groups “{group}” and “{other}” for one, as both can be read as a number. Give them names with a letter in column {column}, for example “{first}” and “{second}”, and try again.":
    "Excel はグループ「{group}」と「{other}」をどちらも数値とみなし、同じものとして扱います。列 {column} で、「{first}」「{second}」のように文字を含む名前にして、もう一度お試しください。",
  "“{sheet}” is a copy of a summary and no summary of its own: its inputs are its own, and what it works with is the other page’s. It is left alone; delete it, or build a summary for another programme instead.":
    "「{sheet}」は要約のコピーであり、独立した要約ではありません。入力は独自ですが、計算はもう一方のページのものです。そのままにしてあります。削除するか、代わりに別のプログラムの要約を作成してください。",
  "The sheet “{sheet}” has a name “{name}” of its own, which would hide the one that the summary needs. Delete it (Formulas, Name Manager), then build again.":
    "シート「{sheet}」に固有の名前「{name}」があり、要約に必要な名前が隠れてしまいます。削除して（数式、名前の管理）、要約を作り直してください。",
  "The sheet “{sheet}” is protected, so it cannot be written anew. Take the protection off (Review, Unprotect Sheet), then build again.":
    "シート「{sheet}」は保護されているため、書き直せません。保護を解除して（校閲、シート保護の解除）、要約を作り直してください。",
  "The structure of the workbook is protected, so no sheet can be added. Take the protection off (Review, Protect Workbook), then build again.":
    "ブックの構成が保護されているため、シートを追加できません。保護を解除して（校閲、ブックの保護）、要約を作り直してください。",
  "There are {count:number} summaries in this workbook, and no more fit (names up to {name}). Delete the sheets of one, or use another workbook.":
    "このブックには要約が {count} 個あり、これ以上は入りません（名前は {name} まで）。いずれかのシートを削除するか、別のブックを使ってください。",
  "There is no summary in this workbook yet. Build it first, then hand it over.":
    "このブックにはまだ要約がありません。先に作成してから渡してください。",
  "Say which summary of this workbook to hand over: {summaries}.":
    "このブックのどの要約を渡すか指定してください：{summaries}。",
  "A summary was built in this workbook meanwhile (“{page}”), and is left as it is. Close the panel and open it again to go on from there; what you typed is kept.":
    "その間にこのブックに要約（「{page}」）が作成されました。それはそのまま残ります。パネルを閉じて開き直すと、そこから続けられます。入力内容は保持されます。",
  "There is already a sheet “{sheet}”, and it is not Envelope's. Rename it, then build again.":
    "Envelope のものではないシート「{sheet}」が既にあります。名前を変えてから、要約を作り直してください。",
  "Excel broke the change off and did not let it be undone ({why}).":
    "Excel が変更を中断し、元に戻せませんでした（{why}）。",
  "Excel broke the build off and did not let it be undone ({why}).":
    "Excel が作成を中断し、元に戻せませんでした（{why}）。",
  "Press Ctrl+Z until the workbook is as it was.": "ブックが元の状態になるまで Ctrl+Z を押してください。",
  "If that does not help: what stood on {sheets} is on {copies}.":
    "それでも直らない場合：{sheets} にあった内容は {copies} にあります。",
  "If that does not help: delete {sheets}, as far as they are there.":
    "それでも直らない場合：{sheets} があれば削除してください。",
  "Excel did not give the values of {row} on “{sheet}”, though asked for a single row. Choose fewer columns.":
    "1 行だけ要求しましたが、「{sheet}」の {row} の値を取得できませんでした。列を減らしてください。",
  "The name {name} stands for {place} already and is left alone; names of this summary end in another number.":
    "名前 {name} は既に {place} に使われているため、そのままにします。この要約の名前は別の番号で終わります。",
  "On “{sheet}” Excel refused {what:phrase}. Its figures and formulas are complete; build again to try once more.":
    "Excel は「{sheet}」の{what}を受け付けませんでした。数値と数式はそろっています。やり直すには、要約をもう一度作成してください。",
  "the styles of the headings": "見出しのスタイル",
  "fonts, colours or borders": "フォント、色、罫線のいずれか",
  "the merged cells": "セルの結合",
  "column widths or row heights": "列の幅または行の高さ",
  "the conditional formats": "条件付き書式",
  "the look of a chart": "グラフの書式",
  "frozen rows, gridlines or the colour of the tab": "行の固定、枠線、見出しの色のいずれか",
  "the page setup for printing, for which a printer may have to be installed":
    "印刷のページ設定（プリンターのインストールが必要な場合があります）",
  "This workbook calculates by hand, and Excel did not calculate it now. Choose Formulas, Calculate Now before you read the figures.":
    "このブックは手動計算に設定されており、Excel は今回は計算しませんでした。数値を読む前に「数式」の「再計算実行」を選んでください。",
  "Excel did not say which cells are merged in {rows}; a heading over several columns there may count for its first column only.":
    "Excel は {rows} で結合されているセルを示しませんでした。そこでは、複数の列にまたがる見出しは最初の列だけのものとして扱われることがあります。",
};
