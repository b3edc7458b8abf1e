/** What lies beside the files: that the city is invented, what is in which file, and which flaws are deliberate. */
export const readme = `# 样例库：云栖市（虚构） / Sample library: Yunqi, an invented city

本文件夹的全部内容都是编造的：没有云栖市，没有这些单位、项目、系统和金额，也没有任何个人姓名（只写岗位，专家只有代码）。
同一套数据另存为一个工作簿 \`../sample.xlsx\`。两者由 \`npm run generate\` 生成，每次字节相同；请改生成器（\`src/sample/\`），不要改这里。

Everything here is invented: no such city, units, projects, systems or amounts, and nobody's name (posts only, experts as
codes). The same data is one workbook, \`../sample.xlsx\`. Both come from \`npm run generate\`, the same bytes each time:
change the generator (\`src/sample/\`), not these files.

统计日期 2026-11-01，计划年度 2027。金额单位写在表头（万元），是/否为“是”“否”，空格即未说明。
Seen from 2026-11-01, planning 2027. Money is in 万元 as the headings say; an empty cell is not said.

| 文件 File | 内容 | Content |
| --- | --- | --- |
| organisation.csv | 18 个市直单位、6 个旗县区 | 18 city bureaus, 6 counties |
| project.csv | 140 个项目：2025、2026、2027 年计划，其中 60 个申请 2027 年 | 140 projects of three plan years, 60 of them asking for 2027 |
| system.csv | 60 个系统 | 60 systems |
| funding.csv, envelope.csv | 资金安排、资金盘子 | money by year and source; what is available |
| om_cost.csv | 2025–2027 年运维费，按类别 | O&M by category |
| usage.csv | 2023-11 至 2026-10 各月使用情况，有缺报 | monthly use, with gaps |
| evaluation.csv | 评价。编码为 **GB18030**，其余文件为 UTF-8 | evaluations, in **GB18030**; all else is UTF-8 |
| milestone.csv, baseline.csv, change.csv | 里程碑、基线、变更 | steps, baselines, changes |
| report.csv, document.csv, opinion.csv, breach.csv | 报告、材料、会审意见、违规整改 | reports, papers, opinions, breaches |
| expert.csv | 专家代码 | experts, codes only |
| holiday.csv | 2026、2027 年法定节日当天，样例；不含任何调休上班日 | statutory days off, a sample; no adjusted working days |
| overrun_class.csv | 超支参照类 | reference classes of overrun |

## 跟着一个数字走 / One figure to follow

\`om_cost.csv\` 第 2 行：系统 XT001（政务服务热线知识库），2027 年运维费 12.6 万元；\`system.csv\` 第 2 行写明建设成本 100 万元，即 0.126。
Row 2 of \`om_cost.csv\`: 12.6万 asked in 2027 for XT001, which cost 100万 to build (row 2 of \`system.csv\`): 0.126.

## 故意留下的毛病 / Deliberate flaws

用来让“数据问题”清单有内容可看，每样一处，其余应当没有。One of each, so that the list of problems is not empty; there should be no others.

| 文件 File | 毛病 | Flaw |
| --- | --- | --- |
| om_cost.csv | 系统 XT005 的 2026 年基础环境运维一行重复 | one line of XT005 stands twice |
| document.csv | 末行的项目 YQ2024-017 不在项目库中 | the last row names a project that is in no list |
| funding.csv | 项目 YQ2025-013 的支付超过预算 | YQ2025-013 was paid above its budget |
| usage.csv | 系统 XT020 在 2026-08 的活跃用户多于授权用户 | XT020 has more active than authorised users in one month |
| milestone.csv | 项目 YQ2026-012 开工早于批复和合同：也是一处“未批先建” | YQ2026-012 was begun before its approval: a breach too |
`;
