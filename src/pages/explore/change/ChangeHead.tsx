import { useMemo } from 'react'
import { changePhrase, changeTitle } from '../../../charts/names/changeTitle'
import { comparedDates } from '../../../charts/names/comparedDates'
import { subjectName } from '../../../charts/names/subjectName'
import { exploreMeta, viewMeta } from '../../../publish/meta/pageMeta'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { useText } from '../../../ui/TextProvider'
import { usePageMeta } from '../../shared/page/usePageMeta'
import { useView } from '../../shared/view/useView'
import page from '../ExplorePage.module.css'
import { ViewActions } from '../ViewActions'
import { ChangeFigures } from './ChangeFigures'

/** The head of the page and its figures at two dates. Sets the title of the document. */
export function ChangeHead({ earlier }: { earlier: string }) {
  const text = useText()
  const { view, selection } = useView()
  const { dataset, filters } = selection
  const finding = useMemo(() => changeTitle(selection, earlier, text), [selection, earlier, text])
  usePageMeta(
    viewMeta(
      useMemo(() => exploreMeta(dataset, text), [dataset, text]),
      selection,
      text,
      view.title ?? finding,
    ),
  )
  return (
    <>
      <div className={page.top}>
        <h1 className={page.title}>
          {changeMessages(text).pageTitle(
            subjectName(dataset, text),
            comparedDates(selection, earlier, text),
            changePhrase(dataset, filters, text),
          )}
        </h1>
        <ViewActions cited={finding} />
      </div>
      <ChangeFigures earlier={earlier} />
    </>
  )
}
