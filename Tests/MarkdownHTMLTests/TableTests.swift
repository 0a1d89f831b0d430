import MarkdownHTML
import Testing

@Suite("Tables")
struct TableTests {
  private let start = "<div class=\"table\" role=\"group\" tabindex=\"0\">\n<table>\n<thead>\n"

  @Test("have a header, aligned cells, and filled or cut rows")
  func exactHTML() {
    let expected =
      start
        + """
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="center">b</th>
        <th scope="col" class="right">c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="center"><code>2|</code></td>
        <td class="right"></td>
        </tr>
        <tr>
        <td>1</td>
        <td class="center">2</td>
        <td class="right">3</td>
        </tr>
        </tbody>
        </table>
        </div>

        """
    #expect(html("|a|b|c|\n|:-|:-:|-:|\n|1|`2\\|`|\n|1|2|3|4|") == expected)
  }

  @Test("without rows have no body, and an empty header is a plain cell")
  func headerOnly() {
    let row = "<tr>\n<td></td>\n<th scope=\"col\">b</th>\n</tr>\n"
    #expect(html("||b|\n|-|-|") == start + row + "</thead>\n</table>\n</div>\n")
  }

  @Test("carry the name of the heading before them")
  func headingName() {
    let page = html("# A\n\n|a|\n|-|\n\n## B b\n\n- x\n\n  |a|\n  |-|\n")
    #expect(page.contains("tabindex=\"0\" aria-labelledby=\"a\">"))
    #expect(page.contains("tabindex=\"0\" aria-labelledby=\"b-b\">"))
    #expect(!html("|a|\n|-|").contains("aria-labelledby"))
  }
}
