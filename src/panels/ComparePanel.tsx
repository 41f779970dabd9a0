/** Who sits at which table: countries by formats, and what two formats or two countries share. */
import { dateInWords } from '../i18n/date.ts'
import { language } from '../i18n/t.ts'
import { t, useComparison } from './compare/comparison.ts'
import { CountryPair } from './compare/CountryPair.tsx'
import { Findings } from './compare/Findings.tsx'
import { FormatPicker } from './compare/FormatPicker.tsx'
import { SeatTable } from './compare/SeatTable.tsx'
import { Sets } from './compare/Sets.tsx'
import { TableTools } from './compare/TableTools.tsx'
import { Crumb } from './Crumb.tsx'
import './compare/compare.css'

export function ComparePanel() {
  const comparison = useComparison()
  return (
    <>
      <Crumb here={t('compare.title')} />
      <h1 tabIndex={-1}>{t('compare.title')}</h1>
      <p className="lead">
        {t('compare.lead', { date: dateInWords(comparison.day, language) })}{' '}
        <span className="needs-script">{t('compare.lead.choose')}</span>
      </p>
      <FormatPicker comparison={comparison} />
      <div className="shared">
        <Findings comparison={comparison} />
        <Sets comparison={comparison} />
      </div>
      <TableTools comparison={comparison} />
      <SeatTable comparison={comparison} />
      <div className="needs-script">
        <CountryPair comparison={comparison} />
      </div>
    </>
  )
}
