import { t } from '../i18n';
import { places } from '../live/views';
import { SeverityMark } from '../parts/SeverityMark';

/** What the shading of the map says, as a table. */
export function PlacesList() {
    const words = t.value.places;
    return (
        <table class="places">
            <caption class="sr">{words.title}</caption>
            <thead><tr><th>{words.worst}</th><th>{words.place}</th><th>{words.open}</th><th>{words.ready}</th></tr></thead>
            <tbody>
                {places.value.filter((p) => p.code !== '' || p.open > 0 || p.ready > 0).map((place) => (
                    <tr key={place.code} data-testid="place-row" data-code={place.code}>
                        <td>{place.worst ? <SeverityMark severity={place.worst} /> : '–'}</td>
                        <th scope="row">{place.name || words.outside}</th>
                        <td>{place.open}</td>
                        <td>{place.ready}</td>
                    </tr>
                ))}
            </tbody>
        </table>
    );
}
