/** Before the first component: the engine and the pictures load side by side with the shell. */
void import('$lib/workspace/work.ts').then(({ startWork }) => startWork());
void import('$lib/charts/echarts.ts');
