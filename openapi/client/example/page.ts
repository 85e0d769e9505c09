import { createClient, subscribe } from '../index.ts';

/* A page of figures: lists, filters, compares, downloads, and follows what is published. It knows the typed client alone. */

const options = { baseUrl: window.location.origin };
const client = createClient(options);
const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const country = element<HTMLSelectElement>('country');

const amounts = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('en', {
  style: 'percent',
  maximumFractionDigits: 1,
  signDisplay: 'always',
});

async function listDatasets() {
  const { data } = await client.GET('/datasets');
  const names = (data?.data ?? []).filter(({ rows }) => rows > 0).map(({ label }) => label);
  element('datasets').replaceChildren(...names.map((name) => item('li', name)));
  element('count').textContent = `${names.length} datasets`;
}

async function listCountries() {
  const { data } = await client.GET('/by_country', { params: { query: { sort: '-ca' } } });
  const names = (data?.data ?? []).flatMap(({ pays }) => (pays ? [pays] : []));
  country.replaceChildren(
    new Option('Every country', ''),
    ...names.map((name) => new Option(name)),
  );
}

async function showCountries() {
  const query = country.value ? { pays: [country.value] } : {};
  const { data, error } = await client.GET('/by_country', {
    params: { query: { ...query, sort: '-ca' } },
  });
  if (error) return fail(error.detail);
  const rows = data.data.map(({ pays, ca, nb_achats }) =>
    row(pays ?? 'not known', amounts.format(ca ?? 0), amounts.format(nb_achats ?? 0)),
  );
  element('countries').replaceChildren(...rows);
}

async function showMonths() {
  const query = { compare: ['previous_year' as const], sort: '-mois', limit: 12 };
  const { data, error } = await client.GET('/monthly', { params: { query } });
  if (error) return fail(error.detail);
  const rows = data.data.map(({ mois, ca, ca_previous_year_pct: change }) =>
    row(
      mois?.slice(0, 7) ?? '',
      amounts.format(ca ?? 0),
      change == null ? '–' : percent.format(change),
    ),
  );
  element('months').replaceChildren(...rows);
  element('version').textContent = data.meta.version;
  element('through').textContent = data.meta.freshness.data_through ?? 'nothing yet';
}

async function download() {
  const query = { format: 'csv' as const, ...(country.value ? { pays: [country.value] } : {}) };
  const { data } = await client.GET('/by_country', { params: { query }, parseAs: 'blob' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data as unknown as Blob);
  link.download = 'by_country.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

function item(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function row(...cells: string[]): HTMLElement {
  const made = document.createElement('tr');
  made.replaceChildren(...cells.map((text) => item('td', text)));
  return made;
}

function fail(message: string) {
  element('live').textContent = message;
}

const show = () => Promise.all([listDatasets(), showCountries(), showMonths()]);
country.addEventListener('change', () => void showCountries());
element('download').addEventListener('click', () => void download());
await Promise.all([listCountries(), show()]);
subscribe(options, {
  datasets: ['monthly', 'by_country'],
  onPublished({ dataset, version }) {
    element('live').textContent = `${dataset} was published: ${version}`;
    void show();
  },
  onMissed: () => void show(),
});
document.body.dataset.ready = 'true';
