import { ArrowRight } from 'lucide-react'

interface DemoAccount { readonly username: string; readonly password: string; readonly name: string; readonly duty: string }

/** The invented people of a demonstration, one press each. */
export function DemoAccounts({ accounts, enter }: { accounts: readonly DemoAccount[]; enter: (username: string, password: string) => void }) {
  return (
    <section className="demo-accounts" aria-labelledby="trinh-dien">
      <h2 id="trinh-dien">Bản trình diễn</h2>
      <p className="soft">Người và số liệu ở đây đều hư cấu. Chọn một người để vào với vai của họ.</p>
      <ul className="plain">
        {accounts.map(({ username, password, name, duty }) => (
          <li key={username}>
            <button type="button" onClick={() => enter(username, password)}>
              <span><strong>{name}</strong><span className="soft">{duty} · <span className="figures">{username}</span></span></span>
              <ArrowRight className="icon" aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
