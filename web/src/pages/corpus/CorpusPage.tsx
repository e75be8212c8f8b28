import { useSuspenseQuery } from '@tanstack/react-query'
import { FileUp } from 'lucide-react'
import { useAddress } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { AccuracyCard } from './accuracy/AccuracyCard.tsx'
import { corpusQuery, whileBuilding } from './corpus.ts'
import { readCorpusSearch } from './corpus-address.ts'
import { EmbeddingForm } from './embedding/EmbeddingForm.tsx'
import { IndexCard } from './IndexCard.tsx'
import { KindsCard } from './KindsCard.tsx'
import { TextList } from './texts/TextList.tsx'
import { ThresholdsForm } from './thresholds/ThresholdsForm.tsx'
import { WordsForm } from './words/WordsForm.tsx'
import './corpus.css'

/** What dossiers are compared with, how it is read, and from where on a likeness is shown. */
export default function CorpusPage() {
  const address = useAddress(readCorpusSearch)
  const { data: corpus } = useSuspenseQuery({ ...corpusQuery, refetchInterval: whileBuilding })
  const { phan } = address.search
  const total = corpus.kinds.reduce((sum, { texts }) => sum + texts, 0)
  const tab = (part: typeof phan, label: string, count?: number) => ({ href: address.href({ phan: part, loai: '', q: '', sau: [] }), label, count, here: phan === part })
  return (
    <Page
      title="Kho đối chiếu" wide lead="Những gì hồ sơ được so với khi xét tính mới: hồ sơ và sáng kiến của cơ quan, giải pháp, quy trình bắt buộc, và danh sách của nơi khác để tham khảo."
      acts={<><ButtonLink icon={FileUp} href="/kho-doi-chieu/nhap">Nhập danh sách</ButtonLink><ButtonLink icon={FileUp} href="/kho-doi-chieu/tai-lieu">Thêm tài liệu</ButtonLink></>}
    >
      <Tabs label="Các phần của kho" tabs={[tab('tong-quan', 'Tổng quan'), tab('van-ban', 'Văn bản trong kho', total), tab('tu-dien', 'Từ điển'), tab('nguong', 'Ngưỡng'), tab('so-nghia', 'Máy chủ so nghĩa'), tab('do-chinh-xac', 'Độ chính xác')]} />
      {corpus.building?.state === 'building' && phan !== 'tong-quan' && <p className="soft" role="status">Đang dựng lại chỉ mục. <a href={address.href({ phan: 'tong-quan' })}>Xem tiến độ</a></p>}
      {phan === 'tong-quan' && <><KindsCard corpus={corpus} hrefOf={(loai) => address.href({ phan: 'van-ban', loai, q: '', sau: [] })} /><IndexCard corpus={corpus} /></>}
      {phan === 'van-ban' && <TextList address={address} />}
      {phan === 'tu-dien' && <WordsForm key={corpus.words.rev} words={corpus.words} />}
      {phan === 'nguong' && <ThresholdsForm key={corpus.thresholds.rev} thresholds={corpus.thresholds} />}
      {phan === 'do-chinh-xac' && <AccuracyCard />}
      {phan === 'so-nghia' && <EmbeddingForm key={corpus.embedding.rev} embedding={corpus.embedding} />}
    </Page>
  )
}
