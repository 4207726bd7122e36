<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AppTexts</name>
    <message>
        <source>No file is named; name one, “-” for standard input, or entente:alliance.</source>
        <translation>ファイルが指定されていません。ファイル名か、標準入力を表す「-」、または entente:alliance を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a format of topics; the formats are text, json and csv.</source>
        <translation>「%1」は topics の形式ではありません。形式は text、json、csv です。</translation>
    </message>
    <message>
        <source>No output is named; add -o and a name that ends in one of %1.</source>
        <translation>出力先が指定されていません。-o に続けて、%1 のいずれかで終わる名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not known here; see entente --help.</source>
        <translation>「%1」はここでは使えません。entente --help を参照してください。</translation>
    </message>
    <message>
        <source>%1: nothing in the library is asked for by this; ask for less.</source>
        <translation>%1: これに該当するものがライブラリにありません。条件を減らしてください。</translation>
    </message>
    <message>
        <source>%1: %2 documents lie within; unpack it and name one of them.</source>
        <translation>%1: 中に文書が %2 件あります。展開して、そのうちの 1 件を指定してください。</translation>
    </message>
    <message>
        <source>Name two documents to compare, the older one first.</source>
        <translation>比較する文書を 2 件、古い方から順に指定してください。</translation>
    </message>
    <message>
        <source>Only one of the two documents can come from the input.</source>
        <translation>入力から読み取れるのは、2 件の文書のうち一方だけです。</translation>
    </message>
    <message>
        <source>“%1” is no style of references; the styles are %2.</source>
        <translation>「%1」は参照文献の書式ではありません。書式は %2 です。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 2024, 2024-04 or 2024-04-10.</source>
        <translation>「%1」は日付ではありません。2024、2024-04、2024-04-10 のように書いてください。</translation>
    </message>
    <message>
        <source>--passage names no words; give some of the text.</source>
        <translation>--passage に語句がありません。本文の一部を指定してください。</translation>
    </message>
    <message>
        <source>Nothing to cite is named; name a file, or give --briefing a number.</source>
        <translation>引用する対象が指定されていません。ファイルを指定するか、--briefing に番号を指定してください。</translation>
    </message>
    <message>
        <source>Files and --briefing are cited apart; leave one of them out.</source>
        <translation>ファイルと --briefing は同時に引用できません。どちらか一方を外してください。</translation>
    </message>
    <message>
        <source>Of %1 topics of a side %2 are compared; narrow its query.</source>
        <translation>一方の側の論点 %1 件のうち、%2 件を比較します。検索式を絞り込んでください。</translation>
    </message>
    <message>
        <source>Name two documents or folders to compare, or a query for each side with --left and --right.</source>
        <translation>比較する文書またはフォルダーを 2 つ指定するか、--left と --right にそれぞれの検索式を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no style of footnotes; write chicago, apa, harvard or government.</source>
        <translation>「%1」は脚注の書式ではありません。chicago、apa、harvard、government のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1  (items: %2, documents: %3)</source>
        <translation>%1（項目 %2、文書 %3）</translation>
    </message>
    <message>
        <source>“%1” does not stand in %2.</source>
        <translation>「%1」は %2 の中にありません。</translation>
    </message>
    <message>
        <source>No dossier is named; give its title.</source>
        <translation>ドシエが指定されていません。題名を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2; give a number from %3 to %4.</source>
        <translation>「%1」は --%2 の値として使えません。%3 から %4 までの数を指定してください。</translation>
    </message>
    <message>
        <source>%1: the first line holds no password; write it there.</source>
        <translation>%1: 最初の行にパスワードがありません。最初の行に書いてください。</translation>
    </message>
    <message>
        <source>Only CSV can begin with a byte order mark; ask for CSV, or leave --%1 out.</source>
        <translation>バイトオーダーマークを付けられるのは CSV だけです。CSV を指定するか、--%1 を外してください。</translation>
    </message>
    <message>
        <source>“%1” is not a paper size; the sizes are a4 and letter.</source>
        <translation>「%1」は用紙サイズではありません。サイズは a4 と letter です。</translation>
    </message>
    <message>
        <source>“%1” is nothing to group by; group by kind or by focus-area.</source>
        <translation>「%1」ではまとめられません。kind または focus-area を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no order of contents; give briefing or focus-area.</source>
        <translation>「%1」は目次の並べ方ではありません。briefing または focus-area を指定してください。</translation>
    </message>
    <message>
        <source>Only a PDF can take a password or a source inside it; end the output&apos;s name in .pdf.</source>
        <translation>パスワードや原資料を含められるのは PDF だけです。出力の名前を .pdf で終わらせてください。</translation>
    </message>
    <message>
        <source>%1 of %2, %3 a second, %4 s left</source>
        <translation>%2 件中 %1 件、毎秒 %3 件、残り %4 秒</translation>
    </message>
    <message>
        <source>%1 of %2 in the search index</source>
        <translation>検索インデックス: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 imported (%2 as newer editions), %3 known before, %4 could not be read.</source>
        <translation>取り込み %1 件（うち新しい版 %2 件）、既知 %3 件、読み取れなかったもの %4 件。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 briefings and %2 notes taken back, %3 known before.</source>
        <translation>ブリーフィング %1 件とメモ %2 件を復元しました。既知 %3 件。</translation>
    </message>
    <message>
        <source>Entente does not speak “%1”; ask for --language en or ja.</source>
        <translation>Entente は「%1」に対応していません。--language には en または ja を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no way to take what may be an edition; write “join” or “apart”.</source>
        <translation>「%1」は、版かもしれない文書の扱い方ではありません。「join」または「apart」と書いてください。</translation>
    </message>
    <message>
        <source>Nothing to import is named; name files, folders, or “-” for standard input.</source>
        <translation>取り込む対象が指定されていません。ファイル、フォルダー、または標準入力を表す「-」を指定してください。</translation>
    </message>
    <message>
        <source>What to do with the library is not clear; write “check”, “backup FILE”, “export FOLDER” or “notes FILE”.</source>
        <translation>ライブラリに対する操作が不明です。「check」、「backup FILE」、「export FOLDER」、「notes FILE」のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1: notes are written to .md, .csv or .json; end the name in one of these.</source>
        <translation>%1: メモは .md、.csv、.json のいずれかに書き出されます。名前をそのいずれかで終わらせてください。</translation>
    </message>
    <message>
        <source>What to watch is not clear; name one folder.</source>
        <translation>監視する対象が不明です。フォルダーを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a format of search; the formats are text and json.</source>
        <translation>「%1」は search の形式ではありません。形式は text と json です。</translation>
    </message>
    <message>
        <source>“%1” is no number of hits; give one from 1 to %2.</source>
        <translation>「%1」は結果の件数ではありません。1 から %2 までの数を指定してください。</translation>
    </message>
    <message>
        <source>Nothing to look for is named; write words, or a filter.</source>
        <translation>検索する対象が指定されていません。語句または絞り込みを指定してください。</translation>
    </message>
    <message>
        <source>%1: %2 briefings are still to be taken into the search index, which the next search does.</source>
        <translation>%1: ブリーフィング %2 件がまだ検索インデックスに入っていません。次の検索のときに追加されます。</translation>
    </message>
    <message>
        <source>%1: the search index was brought up to date.</source>
        <translation>%1: 検索インデックスを最新の状態にしました。</translation>
    </message>
    <message>
        <source>%1: the search index was made anew.</source>
        <translation>%1: 検索インデックスを作り直しました。</translation>
    </message>
    <message>
        <source>%1: the topics of %2 briefings were found by an older analysis or another vocabulary; --repair finds them anew, and so does the window.</source>
        <translation>%1: ブリーフィング %2 件の論点は、古い分析または別の語彙によるものです。--repair を使うか、ウィンドウを開くと、抽出し直されます。</translation>
    </message>
    <message>
        <source>%1: the topics of %2 briefings were found anew.</source>
        <translation>%1: ブリーフィング %2 件の論点を抽出し直しました。</translation>
    </message>
    <message>
        <source>%1: whole; %2 briefings, %3 notes.</source>
        <translation>%1: 異常はありません。ブリーフィング %2 件、メモ %3 件。</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%2 件中 %1 件を書き込みました</translation>
    </message>
    <message>
        <source>--library names no file; give the library&apos;s, or leave the option out.</source>
        <translation>--library にファイルが指定されていません。ライブラリのファイルを指定するか、このオプションを外してください。</translation>
    </message>
    <message>
        <source>“%1” is no number of a briefing; see entente search.</source>
        <translation>「%1」はブリーフィングの番号ではありません。entente search を参照してください。</translation>
    </message>
    <message>
        <source>This build has no window; see entente --help.</source>
        <translation>このビルドにはウィンドウがありません。entente --help を参照してください。</translation>
    </message>
    <message>
        <source>“%1” is not a format of read; the formats are text, markdown and json.</source>
        <translation>「%1」は read の形式ではありません。形式は text、markdown、json です。</translation>
    </message>
    <message>
        <source>“%1” does not end as a format does; its name has to end in one of %2, or --format has to say which it is.</source>
        <translation>「%1」の末尾は形式を表していません。名前を %2 のいずれかで終わらせるか、--format で形式を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a format of a report; the formats are text, json, csv, markdown, html, pdf and docx.</source>
        <translation>「%1」はレポートの形式ではありません。形式は text、json、csv、markdown、html、pdf、docx です。</translation>
    </message>
    <message>
        <source>Name the file that is to be written with --output.</source>
        <translation>書き込むファイルを --output で指定してください。</translation>
    </message>
    <message>
        <source>Said in %1 briefings, in nearly these words.</source>
        <translation>ほぼ同じ言葉で、%1 件のブリーフィングに述べられています。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing has all the words; %1 in %2 briefings have some of them.</source>
        <translation>すべての語を含むものはありません。%2 件のブリーフィングの %1 件が、一部の語を含んでいます。</translation>
    </message>
    <message>
        <source>%1 found in %2 briefings.</source>
        <translation>%2 件のブリーフィングから %1 件見つかりました。</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>もしかして: %1</translation>
    </message>
    <message>
        <source>“%1” is not a format of similar; the formats are text and json.</source>
        <translation>「%1」は similar の形式ではありません。形式は text と json です。</translation>
    </message>
    <message>
        <source>A topic is named by --briefing and --topic, each with its number; “entente similar WORDS --format json” gives both.</source>
        <translation>論点は --briefing と --topic のそれぞれの番号で指定します。番号は「entente similar WORDS --format json」で確認できます。</translation>
    </message>
    <message>
        <source>What others are to be like is not clear; write its words, or name a topic by --briefing and --topic.</source>
        <translation>何に似たものを探すのかが不明です。語句を書くか、--briefing と --topic で論点を指定してください。</translation>
    </message>
    <message>
        <source>Says the same in nearly these words.</source>
        <translation>ほぼ同じ言葉で同じことを述べています。</translation>
    </message>
    <message>
        <source>Both use: %1</source>
        <translation>共通の語: %1</translation>
    </message>
    <message>
        <source>Both touch: %1</source>
        <translation>共通の重点分野: %1</translation>
    </message>
    <message>
        <source>Nothing in the library is like it.</source>
        <translation>ライブラリに似たものはありません。</translation>
    </message>
    <message>
        <source>%1 may be a new edition of %2; both are kept apart. Import it again with “--unsure-editions join” or “apart” to say what it is.</source>
        <translation>%1 は %2 の新しい版かもしれません。両者を別々に保存しています。どちらかを示すには、「--unsure-editions join」または「apart」を付けて取り込み直してください。</translation>
    </message>
    <message>
        <source>%1 is kept as a new edition of %2.</source>
        <translation>%1 を %2 の新しい版として保存しました。</translation>
    </message>
    <message>
        <source>%1 is kept apart from %2.</source>
        <translation>%1 を %2 とは別に保存しました。</translation>
    </message>
    <message>
        <source>%1: this is no folder; name one to watch.</source>
        <translation>%1: フォルダーではありません。監視するフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>No version is named; write --version and its number, as entente dossier versions lists them.</source>
        <translation>版が指定されていません。--version に続けて番号を書いてください。番号は entente dossier versions で確認できます。</translation>
    </message>
    <message>
        <source>“%1” is no number of a version.</source>
        <translation>「%1」は版の番号ではありません。</translation>
    </message>
    <message>
        <source>“%1” is nothing that is done with a dossier; write list, show, add, remove, versions or restore.</source>
        <translation>「%1」はドシエに対する操作ではありません。list、show、add、remove、versions、restore のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>%1  %2  %3  (items: %4, documents: %5)</source>
        <translation>%1  %2  %3  （項目: %4、文書: %5）</translation>
    </message>
    <message>
        <source>“%1” is no language of Tesseract; name some as in --ocr=eng+jpn.</source>
        <translation>「%1」は Tesseract の言語ではありません。--ocr=eng+jpn のように指定してください。</translation>
    </message>
    <message>
        <source>%1: words of page %2 of %3 recognised</source>
        <translation>%1: %3 ページ中 %2 ページの文字を認識しました</translation>
    </message>
    <message>
        <source>“%1” is nothing that a matrix shows; it shows topics, briefings, share, per-briefing or of-published.</source>
        <translation>「%1」はマトリクスに表示できるものではありません。topics、briefings、share、per-briefing、of-published のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no rows or columns of a matrix; they are area, kind, briefing, source, type, year, quarter, month and period.</source>
        <translation>「%1」はマトリクスの行や列になりません。指定できるのは area、kind、briefing、source、type、year、quarter、month、period です。</translation>
    </message>
    <message>
        <source>“%1” is no level; give a number from 0 to 9.</source>
        <translation>「%1」は段階ではありません。0 から 9 の数を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no number of a row of the audit trail.</source>
        <translation>「%1」は監査記録の行番号ではありません。</translation>
    </message>
    <message>
        <source>“%1” is nothing that a person may do on a desk; write read, write or head.</source>
        <translation>「%1」はデスクでの権限ではありません。read、write、head のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--desk and --may go together; give both, or neither.</source>
        <translation>--desk と --may は一緒に使います。両方を指定するか、どちらも指定しないでください。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」は yes でも no でもありません。</translation>
    </message>
    <message>
        <source>“%1” is no number of days; give one up to 36500, or 0 for no rule.</source>
        <translation>「%1」は日数ではありません。36500 以下の数か、規則をなくすには 0 を指定してください。</translation>
    </message>
    <message>
        <source>What to do with the server is not clear; it can be: %1.</source>
        <translation>サーバーに何をするのかが分かりません。次のいずれかです：%1。</translation>
    </message>
    <message>
        <source>--%1 is nothing for “%2”; leave it out.</source>
        <translation>--%1 は「%2」では使えません。外してください。</translation>
    </message>
    <message>
        <source>“%1” needs --%2; add it.</source>
        <translation>「%1」には --%2 が必要です。追加してください。</translation>
    </message>
    <message>
        <source>No server is named; add --with and its address, such as postgres://desk.example.org/entente.</source>
        <translation>サーバーが指定されていません。--with とそのアドレスを追加してください。例：postgres://desk.example.org/entente。</translation>
    </message>
    <message>
        <source>The team&apos;s library is made; next come “entente server desk add” and “entente server user add”.</source>
        <translation>チームのライブラリを作成しました。次は「entente server desk add」と「entente server user add」です。</translation>
    </message>
    <message>
        <source>The server is up to date.</source>
        <translation>サーバーは最新の状態です。</translation>
    </message>
    <message>
        <source>The team&apos;s library is restored; what clients have that it lacks comes back with their next sync.</source>
        <translation>チームのライブラリを復元しました。ここになく各端末にあるものは、次回の同期で戻ります。</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>%1 の新しいパスワード：</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 のパスワード：</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%2 件中 %1 件を送信</translation>
    </message>
    <message>
        <source>  %1, as it stands, by %2: %3</source>
        <translation>  %1（現在の内容、%2）：%3</translation>
    </message>
    <message>
        <source>  %1, the other side, by %2: %3</source>
        <translation>  %1（もう一方、%2）：%3</translation>
    </message>
    <message>
        <source>Nothing collided, and nothing was refused.</source>
        <translation>競合も拒否もありません。</translation>
    </message>
    <message>
        <source>Words in capitals:</source>
        <translation>大文字の語:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドのオプション:</translation>
    </message>
    <message>
        <source>Options of FILTER:</source>
        <translation>FILTER のオプション:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>“entente COMMAND --help” tells of one command, “man entente” of all.</source>
        <translation>「entente COMMAND --help」は 1 つのコマンドを、「man entente」はすべてを説明します。</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
    <message>
        <source>list the topics of documents</source>
        <translation>文書の論点を一覧にする</translation>
    </message>
    <message>
        <source>print what is read, in reading order</source>
        <translation>読み取った内容を読む順に示す</translation>
    </message>
    <message>
        <source>print the reference to a document, or to a place in it</source>
        <translation>文書またはその中の箇所の、参照文献としての表記を示す</translation>
    </message>
    <message>
        <source>say what changed between two documents</source>
        <translation>2 件の文書の間の変更点を示す</translation>
    </message>
    <message>
        <source>set two documents or folders side by side, or two searches of the library</source>
        <translation>2 つの文書やフォルダー、またはライブラリの 2 つの検索結果を並べて比較する</translation>
    </message>
    <message>
        <source>count how topics of the library spread</source>
        <translation>ライブラリの論点の広がりを数える</translation>
    </message>
    <message>
        <source>collect what answers a question, and publish it with its sources</source>
        <translation>問いに答えるものを集め、出典付きで発行する</translation>
    </message>
    <message>
        <source>publish documents, or a book out of the library</source>
        <translation>文書、またはライブラリからまとめたものを発行する</translation>
    </message>
    <message>
        <source>keep documents, and all that folders and archives hold, in the library</source>
        <translation>文書や、フォルダー・アーカイブに含まれるものをライブラリに取り込む</translation>
    </message>
    <message>
        <source>find topics and passages in the library</source>
        <translation>ライブラリの論点と抜粋を検索する</translation>
    </message>
    <message>
        <source>list the topics of the library that are most like words, or like one of them</source>
        <translation>語句または論点に最も似た、ライブラリの論点を一覧にする</translation>
    </message>
    <message>
        <source>import what appears in a folder</source>
        <translation>フォルダーに現れたものを取り込む</translation>
    </message>
    <message>
        <source>check the library, copy it, or write all that it keeps</source>
        <translation>ライブラリを検査、複製し、保存内容を書き出す</translation>
    </message>
    <message>
        <source>send and take what is new of a team</source>
        <translation>チームの新しい内容を送受信</translation>
    </message>
    <message>
        <source>keep the server that a team shares</source>
        <translation>チームで共有するサーバーの管理</translation>
    </message>
    <message>
        <source>print what has a shell complete these commands</source>
        <translation>シェルでこれらのコマンドを補完するための定義を示す</translation>
    </message>
    <message>
        <source>print the manual page, for man</source>
        <translation>man で読むマニュアルページを示す</translation>
    </message>
    <message>
        <source>Entente reads briefings into topics that can be browsed, filtered, compared and published.</source>
        <translation>Entente はブリーフィングを論点に分け、閲覧、絞り込み、比較、発行を行います。</translation>
    </message>
    <message>
        <source>“-” for standard input, or a bundled briefing such as entente:alliance, or the name of a file.</source>
        <translation>標準入力を表す「-」、entente:alliance などの同梱ブリーフィング、またはファイルの名前です。</translation>
    </message>
    <message>
        <source>options that say which topics are meant. Repeat an option for more; areas are or-ed, different options are and-ed.</source>
        <translation>どの論点かを指定するオプションです。オプションは繰り返せます。分野どうしは「または」、異なるオプションは「かつ」です。</translation>
    </message>
    <message>
        <source>words, &quot;phrases&quot;, -exclusions and fields such as kind:threat certainty:stated area:logistics since:2024 source:nato lang:ja format:word title:words. OR joins words, phrases and groups in (brackets). -word leaves out passages, -document:word whole documents that have it anywhere. Other names of the same are found too (dprk: North Korea); quotation marks ask for just what they hold.</source>
        <translation>語句、&quot;フレーズ&quot;、-除外、および kind:threat certainty:stated area:logistics since:2024 source:nato lang:ja format:word title:words などの項目です。OR は、語句、フレーズ、（括弧）でまとめたもののいずれかを求めます。-語 はその語のある抜粋を、-document:語 はどこかにその語のある文書全体を除外します。同じものの別名も検索します（dprk なら North Korea も）。引用符で囲むと、その中の語だけを求めます。</translation>
    </message>
    <message>
        <source>a PostgreSQL server’s, such as postgres://desk.example.org/entente. A password is never part of it: libpq finds it (PGPASSFILE, a service file), or it is asked for.</source>
        <translation>PostgreSQL サーバーのアドレス（例: postgres://desk.example.org/entente）。パスワードは含めません。libpq が見つけるか（PGPASSFILE、サービスファイル）、入力を求めます。</translation>
    </message>
    <message>
        <source>the SHA-256 of a document.</source>
        <translation>文書の SHA-256。</translation>
    </message>
    <message>
        <source>a file whose ending tells the format.</source>
        <translation>名前の末尾（拡張子）で形式を示すファイルです。</translation>
    </message>
    <message>
        <source>0 done; 1 nothing matched; 2 wrong usage; 3 a file could not be read (the others are done); 4 the output could not be written.</source>
        <translation>0 完了。1 該当なし。2 使い方の誤り。3 読み取れないファイルあり（ほかは処理済み）。4 出力を書き込めず。</translation>
    </message>
    <message>
        <source>Which shell is meant is not clear; write bash, zsh or fish.</source>
        <translation>どのシェルか分かりません。bash、zsh、fish のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Open two files.</source>
        <translation>2 つのファイルを開きます。</translation>
    </message>
    <message>
        <source>List what a document recommends.</source>
        <translation>文書の提言を一覧にします。</translation>
    </message>
    <message>
        <source>Publish it as a PDF, with its whole text.</source>
        <translation>全文を付けて PDF として発行します。</translation>
    </message>
    <message>
        <source>Keep the documents of a folder in the library.</source>
        <translation>フォルダーの文書をライブラリに取り込みます。</translation>
    </message>
    <message>
        <source>Look for them in the library.</source>
        <translation>ライブラリの中を検索します。</translation>
    </message>
    <message>
        <source>Report what changed between two documents.</source>
        <translation>2 件の文書の間の変更点を報告します。</translation>
    </message>
    <message>
        <source>The library, where no other is named. Its index lies beside it and can be thrown away at any time.</source>
        <translation>ほかに指定がない場合のライブラリです。検索インデックスはその隣にあり、いつでも削除できます。</translation>
    </message>
    <message>
        <source>What was chosen in the settings of the window.</source>
        <translation>ウィンドウの設定で選んだ内容です。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>read briefings into topics, compare and publish them</source>
        <translation>ブリーフィングを論点に分け、比較し、発行する</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>OPTIONS OF EVERY COMMAND</source>
        <translation>すべてのコマンドのオプション</translation>
    </message>
    <message>
        <source>WORDS IN CAPITALS</source>
        <translation>大文字の語</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>例</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>関連項目</translation>
    </message>
    <message>
        <source>open another window where one on the same library is open, which would take the files</source>
        <translation>同じライブラリのウィンドウが開いていても、そこでファイルを開かず、別のウィンドウを開く</translation>
    </message>
    <message>
        <source>forget all that was chosen in settings and menus; the library stays as it is</source>
        <translation>設定やメニューで選んだことをすべて初期状態に戻す。ライブラリはそのまま残る</translation>
    </message>
    <message>
        <source>wait for the desktop to say what to open, as D-Bus starts the program</source>
        <translation>何を開くかをデスクトップから受け取るまで待つ（D-Bus からの起動用）</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを示す</translation>
    </message>
    <message>
        <source>the language in which all is said, where it is not the desktop’s</source>
        <translation>表示に使う言語（デスクトップの言語でない場合）</translation>
    </message>
    <message>
        <source>recognise the words of pages that are pictures with Tesseract, where it is installed; LANGUAGES are as it calls them, such as eng+jpn</source>
        <translation>画像のページの文字を Tesseract（インストールされている場合）で認識する。LANGUAGES は eng+jpn のように Tesseract での名前で指定する</translation>
    </message>
    <message>
        <source>keep settings and library in that folder and nowhere else; a file named “portable” beside the program does so with the folder “entente-data” beside it</source>
        <translation>設定とライブラリをそのフォルダーだけに保存。プログラムと同じ場所に「portable」という名前のファイルがあれば、隣の「entente-data」フォルダーを使います</translation>
    </message>
    <message>
        <source>print how the program, or the command, is used</source>
        <translation>プログラムまたはコマンドの使い方を示す</translation>
    </message>
    <message>
        <source>topics that touch a focus area, such as cybersecurity</source>
        <translation>cybersecurity などの重点分野に関わる論点</translation>
    </message>
    <message>
        <source>topics that do not touch it</source>
        <translation>それに関わらない論点</translation>
    </message>
    <message>
        <source>topics of a kind</source>
        <translation>その種類の論点</translation>
    </message>
    <message>
        <source>topics whose kind is stated by the briefing, led in by a sentence before, or inferred from the topic’s own words; a point has none</source>
        <translation>種類の確かさ: stated（ブリーフィングに明示）、led-in（直前の文による）、inferred（論点自身の言葉による）。要点にはない</translation>
    </message>
    <message>
        <source>topics with words that begin so</source>
        <translation>これらで始まる語を含む論点</translation>
    </message>
    <message>
        <source>briefings of that day, month or year, or later</source>
        <translation>その日、月、年以降のブリーフィング</translation>
    </message>
    <message>
        <source>briefings of that day, month or year, or earlier</source>
        <translation>その日、月、年以前のブリーフィング</translation>
    </message>
    <message>
        <source>the format of what is printed or written</source>
        <translation>表示または書き出しの形式</translation>
    </message>
    <message>
        <source>the file to be written, whose ending tells the format</source>
        <translation>書き出すファイル。名前の末尾（拡張子）で形式を示す</translation>
    </message>
    <message>
        <source>begin CSV with the sign by which spreadsheets know UTF-8</source>
        <translation>表計算ソフトが UTF-8 と判別するための印を CSV の先頭に付ける</translation>
    </message>
    <message>
        <source>list also what is none of the text, and what would have been fetched or run</source>
        <translation>本文に含めなかったもの、取得や実行をしなかったものも挙げる</translation>
    </message>
    <message>
        <source>the style of references: Chicago (notes and bibliography), APA, Harvard (Cite Them Right), a footnote as in reports of the Congressional Research Service (government), or records for other programs</source>
        <translation>参照文献の書式: Chicago（脚注・文献目録）、APA、Harvard（Cite Them Right）、米国議会調査局の報告書と同じ脚注（government）、またはほかのソフト用のデータ</translation>
    </message>
    <message>
        <source>the place where these words stand in the text</source>
        <translation>本文でその語句のある箇所</translation>
    </message>
    <message>
        <source>the day on which addresses were looked at</source>
        <translation>URL を閲覧した日</translation>
    </message>
    <message>
        <source>a briefing of the library by its number, as “entente search” gives it</source>
        <translation>ライブラリのブリーフィング（「entente search」が示す番号）</translation>
    </message>
    <message>
        <source>a heading to be added</source>
        <translation>追加する見出し</translation>
    </message>
    <message>
        <source>words of one’s own to be added</source>
        <translation>追加する自分の文</translation>
    </message>
    <message>
        <source>the question that the dossier answers</source>
        <translation>ドシエが答える問い</translation>
    </message>
    <message>
        <source>add a filter that the library keeps, instead of one given here</source>
        <translation>ここで指定する絞り込みの代わりに、ライブラリに保存された絞り込みを追加する</translation>
    </message>
    <message>
        <source>what the dossier said before, by its number, as “entente dossier versions” lists it</source>
        <translation>ドシエの以前の版（「entente dossier versions」が示す番号）</translation>
    </message>
    <message>
        <source>what is looked for in the library</source>
        <translation>ライブラリで検索する語句</translation>
    </message>
    <message>
        <source>older editions, too, of documents that were imported again after they were edited</source>
        <translation>編集後に取り込み直した文書の、古い版も対象にする</translation>
    </message>
    <message>
        <source>how many are listed at most</source>
        <translation>挙げる件数の上限</translation>
    </message>
    <message>
        <source>list what several briefings say in nearly the same words once, with the briefings that say it</source>
        <translation>複数のブリーフィングがほぼ同じ言葉で述べることを 1 回だけ挙げ、それを述べているブリーフィングを添える</translation>
    </message>
    <message>
        <source>a topic of the briefing by its number</source>
        <translation>ブリーフィングの論点の番号</translation>
    </message>
    <message>
        <source>say what would be read, and keep nothing</source>
        <translation>何を読み取るかを示すだけで、保存しない</translation>
    </message>
    <message>
        <source>name each document once it is kept</source>
        <translation>保存した文書の名前を 1 件ずつ示す</translation>
    </message>
    <message>
        <source>join a document that may be an edition of another with it, or keep both apart; else they are kept apart, and named</source>
        <translation>別の文書の版かもしれない文書を、それと統合するか（join）、別々に保存するか（apart）。指定しなければ別々に保存し、その名前を示す</translation>
    </message>
    <message>
        <source>make the index of the search anew where it is wrong</source>
        <translation>検索インデックスが正しくなければ作り直す</translation>
    </message>
    <message>
        <source>what the one side is looked for by in the library</source>
        <translation>ライブラリで一方を検索する語句</translation>
    </message>
    <message>
        <source>what the other side is looked for by</source>
        <translation>もう一方を検索する語句</translation>
    </message>
    <message>
        <source>what each row stands for; a period is an administration, or one of --periods</source>
        <translation>各行が表すもの。period は政権、または --periods の期間</translation>
    </message>
    <message>
        <source>what each column stands for</source>
        <translation>各列が表すもの</translation>
    </message>
    <message>
        <source>what is counted, or of what it is the share</source>
        <translation>数えるもの、または何に占める割合か</translation>
    </message>
    <message>
        <source>set rows beside those that spread alike</source>
        <translation>広がり方の似た行を隣り合わせに並べる</translation>
    </message>
    <message>
        <source>a file of named periods</source>
        <translation>名前付きの期間を書いたファイル</translation>
    </message>
    <message>
        <source>a file of dates to be marked</source>
        <translation>印を付ける日付を書いたファイル</translation>
    </message>
    <message>
        <source>the title of what is published</source>
        <translation>発行するものの題名</translation>
    </message>
    <message>
        <source>a label such as TLP:AMBER, or words; it may raise a briefing’s own marking, never lower it</source>
        <translation>TLP:AMBER などのラベルか語句。ブリーフィング自体の取扱区分を引き上げることはできるが、引き下げることはできない</translation>
    </message>
    <message>
        <source>how topics are grouped</source>
        <translation>論点のまとめ方</translation>
    </message>
    <message>
        <source>in which order several briefings are published</source>
        <translation>複数のブリーフィングを発行する順序</translation>
    </message>
    <message>
        <source>whom it is for, said in its title block</source>
        <translation>宛先。表題部に示される</translation>
    </message>
    <message>
        <source>the whole text, behind its topics</source>
        <translation>論点の後に全文を付ける</translation>
    </message>
    <message>
        <source>without a table of contents</source>
        <translation>目次なし</translation>
    </message>
    <message>
        <source>without a chart</source>
        <translation>グラフなし</translation>
    </message>
    <message>
        <source>without the passages that a search finds</source>
        <translation>検索で見つかった抜粋なし</translation>
    </message>
    <message>
        <source>without notes and highlights</source>
        <translation>メモとハイライトなし</translation>
    </message>
    <message>
        <source>the size of the paper</source>
        <translation>用紙のサイズ</translation>
    </message>
    <message>
        <source>paper that is wider than high</source>
        <translation>横長の用紙</translation>
    </message>
    <message>
        <source>the margin, in millimetres</source>
        <translation>余白（ミリメートル）</translation>
    </message>
    <message>
        <source>the family of the font</source>
        <translation>フォントのファミリー</translation>
    </message>
    <message>
        <source>the size of the font</source>
        <translation>フォントの大きさ</translation>
    </message>
    <message>
        <source>put the briefing and its topics into the PDF, from where “entente topics” reads them back</source>
        <translation>ブリーフィングとその論点を PDF に入れる。「entente topics」で読み戻せる</translation>
    </message>
    <message>
        <source>a file whose first line is the password that is to open the PDF</source>
        <translation>PDF を開くパスワードを最初の行に書いたファイル</translation>
    </message>
    <message>
        <source>the server of the team, by its address</source>
        <translation>チームのサーバーのアドレス</translation>
    </message>
    <message>
        <source>a desk of the team by its name</source>
        <translation>チームのデスクの名前</translation>
    </message>
    <message>
        <source>a desk that everybody of the team reads</source>
        <translation>チームの全員が閲覧できるデスク</translation>
    </message>
    <message>
        <source>how a person is called, where others see it</source>
        <translation>他の人に表示される氏名</translation>
    </message>
    <message>
        <source>up to which marking a person sees, from 0 to 9: 4 for secret, 5 for top secret</source>
        <translation>閲覧できる取扱区分の上限（0～9。4 は極秘、5 は機密）</translation>
    </message>
    <message>
        <source>what a person may do on the desk</source>
        <translation>デスクで許可する操作</translation>
    </message>
    <message>
        <source>whether a person may come in</source>
        <translation>利用を許可するかどうか</translation>
    </message>
    <message>
        <source>only what the audit trail has behind this row</source>
        <translation>監査証跡のこの行より後だけを表示</translation>
    </message>
    <message>
        <source>go on, and take what is new as it comes</source>
        <translation>終了せず、新しい内容を届きしだい受信</translation>
    </message>
    <message>
        <source>list what two people changed at once, both sides of it</source>
        <translation>二人が同時に変更したものを、双方の内容とともに一覧表示</translation>
    </message>
    <message>
        <source>take a conflict as settled</source>
        <translation>競合を解決済みにする</translation>
    </message>
    <message>
        <source>part the library from the team; it keeps what it has</source>
        <translation>ライブラリをチームから切り離す（手元の内容は残ります）</translation>
    </message>
    <message>
        <source>--portable names no folder; give the one that is to keep settings and library.</source>
        <translation>--portable にフォルダーがありません。設定とライブラリを置くフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1: this folder is not there and cannot be made; give another one to --portable.</source>
        <translation>%1: このフォルダーはなく、作ることもできません。--portable に別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a second library; a window shows one.</source>
        <translation>「%1」は 2 つ目のライブラリです。1 つのウィンドウに表示できるライブラリは 1 つです。</translation>
    </message>
    <message>
        <source>“%1” is no marking that is known; write a label such as TLP:AMBER, or a level such as SECRET.</source>
        <translation>「%1」は既知の取扱区分ではありません。TLP:AMBER のようなラベルか、SECRET のような区分を指定してください。</translation>
    </message>
    <message>
        <source>Nothing is to be changed; give --level, --desk with --may, or --active.</source>
        <translation>変更する内容がありません。--level、--may を伴う --desk、または --active を指定してください。</translation>
    </message>
    <message>
        <source>take the other side of a conflict, which is settled with that</source>
        <translation>競合のもう一方の内容を採用し、競合を解決済みにする</translation>
    </message>
    <message>
        <source>--%1 stands alone; give one of --with, --conflicts, --settle, --take and --leave.</source>
        <translation>--%1 は単独で使います。--with、--conflicts、--settle、--take、--leave のいずれか一つを指定してください。</translation>
    </message>
    <message>
        <source>Nobody is named to agree with; give --with a library’s file, “program”, or, beside --team, a person.</source>
        <translation>一致を調べる相手が指定されていません。--with にライブラリのファイル、“program”、または --team とともに人の名前を指定してください。</translation>
    </message>
    <message>
        <source>--of names a person of a team; add --team and its address.</source>
        <translation>--of はチームの人を指すものです。--team とそのアドレスを加えてください。</translation>
    </message>
    <message>
        <source>“%1” is the library itself; name another one.</source>
        <translation>「%1」はそのライブラリ自身です。別のものを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be counted; give judged, blind or all.</source>
        <translation>「%1」は数えられるものではありません。judged、blind、all のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Only a team’s server knows who judged blind; add --team and its address, or leave --count blind out.</source>
        <translation>相手の判断を知らずに判断したかどうかは、チームのサーバーだけが知っています。--team とそのアドレスを加えるか、--count blind を外してください。</translation>
    </message>
    <message>
        <source>%1 of %2 briefings read</source>
        <translation>%2 件中 %1 件のブリーフィングを読み込みました</translation>
    </message>
    <message>
        <source>this library</source>
        <translation>このライブラリ</translation>
    </message>
    <message>
        <source>Both libraries belong to one team, where each has what the other says: this tells how far they are in step. Who said what the team’s server knows; see --team.</source>
        <translation>両方のライブラリは同じチームに属し、互いの判断を持っています。これは両者がどれほど揃っているかを示すものです。誰が何を言ったかはチームのサーバーが知っています。--team をご覧ください。</translation>
    </message>
    <message>
        <source>Left out are judgements of somebody who knew what the other had said: %1.</source>
        <translation>相手の判断を知っていた人の判断は除かれています: %1。</translation>
    </message>
    <message>
        <source>Judgements of somebody who knew what the other had said are among these: %1. --count blind leaves them out.</source>
        <translation>相手の判断を知っていた人の判断が含まれています: %1。--count blind で除けます。</translation>
    </message>
    <message>
        <source>say how far two people agree on kinds and focus areas, or one and the program</source>
        <translation>種類と重点分野について、二人が、または一人とプログラムがどれほど一致しているかを示す</translation>
    </message>
    <message>
        <source>the library&apos;s file or a team&apos;s address (postgres://…), if not the usual one</source>
        <translation>ライブラリのファイル、またはチームのライブラリのアドレス postgres://…（既定のものでない場合）</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256; give the 64 digits that name the document.</source>
        <translation>「%1」は SHA-256 ではありません。文書を表す 64 桁を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is nothing that a rule removes; it can be: %2.</source>
        <translation>「%1」は規則で削除できるものではありません。次のいずれかです：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The server was brought up to date in %n step(s).</source>
        <translation>
            <numerusform>サーバーを %n 段階で最新の状態にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clients forget %n thing(s) with their next sync.</source>
        <translation>
            <numerusform>次の同期で、各クライアントから %n 件が削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n briefing(s)</source>
        <translation>
            <numerusform>ブリーフィング %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and the like</source>
        <translation>
            <numerusform>メモなど %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: %1 and %2. Taken: %3 and %4.</source>
        <translation>送信：%1、%2。受信：%3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n was/were changed by others as well; “entente sync --conflicts” shows both sides.</source>
        <translation>
            <numerusform>%n 件はほかの人も変更していました。「entente sync --conflicts」で両方を確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were refused; “entente sync --conflicts” says why.</source>
        <translation>
            <numerusform>%n 件は拒否されました。理由は「entente sync --conflicts」で確認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not be seen any more and was/were deleted here.</source>
        <translation>
            <numerusform>%n 件は閲覧できなくなったため、ここから削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read here and was/were left out.</source>
        <translation>
            <numerusform>%n 件はここで読み取れなかったため、取り込みませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3, on “%4”</source>
        <translation>%1 %2: %3 (「%4」)</translation>
    </message>
    <message>
        <source>refused: %1 %2: %3. %4</source>
        <translation>拒否: %1 %2: %3。%4</translation>
    </message>
    <message numerus="yes">
        <source>Offline; %n change(s) wait to be sent.</source>
        <translation>
            <numerusform>オフラインです。%n 件の変更が送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%2 件中 %1 件を受信</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>%1 件を受信</translation>
    </message>
    <message>
        <source>whose judgements the library’s are compared with: the file of another library, “program” for what the program found, or a person of the team</source>
        <translation>ライブラリの判断を誰のものと比べるか: 別のライブラリのファイル、プログラムが見つけたものなら “program”、またはチームの人</translation>
    </message>
    <message>
        <source>a person of the team, where it is not oneself, by the name that others see</source>
        <translation>自分でない場合、チームの人（ほかの人に見える名前で）</translation>
    </message>
    <message>
        <source>the server of the team that is asked who said what</source>
        <translation>誰が何を言ったかを尋ねるチームのサーバー</translation>
    </message>
    <message>
        <source>what is counted: what both judged themselves; of that only what neither judged knowing what the other had said (with --team); or all, where what was left as it was found counts as accepted</source>
        <translation>数えるもの: 双方が自分で判断したもの、そのうち相手の判断を知らずに判断したものだけ（--team とともに）、またはすべて（見つかったままにされたものは受け入れられたものと数える）</translation>
    </message>
    <message>
        <source>The team&apos;s server cannot be reached (%1); going on with what is here.</source>
        <translation>チームのサーバーに接続できません (%1)。ここにあるもので続けます。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; see entente --help.</source>
        <translation>「%1」はコマンドでもファイルでもありません。entente --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no display to show a window on; entente --help lists what can be done without one.</source>
        <translation>ウィンドウを表示できる画面がありません。画面なしでできることは entente --help で確認できます。</translation>
    </message>
    <message>
        <source>--library names a team already; leave --with out.</source>
        <translation>--library がすでにチームを指しています。--with を外してください。</translation>
    </message>
    <message numerus="yes">
        <source>The audit trail has %n row(s); the last is %1, %2. Hold that against what was kept elsewhere.</source>
        <translation>
            <numerusform>監査記録は %n 行で、最後は %1、%2 です。別に保管したものと照らし合わせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is whole, and its audit trail hangs together.</source>
        <translation>サーバーに問題はなく、監査記録のつながりも保たれています。</translation>
    </message>
    <message>
        <source>The account cannot sign in any more, so that its clients cannot be told to forget: next time take its seats away first (--may nothing), and wait until it has synced.</source>
        <translation>このアカウントはもうサインインできないため、その端末に消去を伝えられません。次回は先に席を外し（--may nothing）、同期を待ってください。</translation>
    </message>
    <message>
        <source>%1: all of this library would be sent to the team; name it with --library if that is meant, or begin a library of the team&apos;s with --library ADDRESS.</source>
        <translation>%1: このライブラリのすべてがチームに送られます。それでよければ --library で指定してください。チームのライブラリを新しく始めるには --library ADDRESS を使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n 件の変更が送信を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this library left its team, and is not shown to it again without a word; “entente sync --library %2” joins anew.</source>
        <translation>%1: このライブラリはチームから離れているため、断りなくチームに見せることはありません。「entente sync --library %2」で再び参加します。</translation>
    </message>
</context>
<context>
    <name>BriefingTexts</name>
    <message>
        <source>Read from %1.</source>
        <translation>%1 として読み取りました。</translation>
    </message>
    <message>
        <source>Read from %1, which is a guess; save it as UTF-8 to be sure.</source>
        <translation>%1 として読み取りましたが、これは推定です。確実にするには UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>page %1, column %2</source>
        <translation>%1 ページ、%2 段目</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>%1 段落目</translation>
    </message>
    <message>
        <source>part %1, paragraph %2</source>
        <translation>第 %1 部、%2 段落目</translation>
    </message>
    <message>
        <source>part “%1”, paragraph %2</source>
        <translation>「%1」の部、%2 段落目</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>%1–%2 行目</translation>
    </message>
    <message>
        <source>pages %1–%2</source>
        <translation>%1–%2 ページ</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>1 topic</source>
        <translation>論点 1 件</translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation>論点 %1 件</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 others</source>
        <translation>%1、%2、ほか %3 件</translation>
    </message>
    <message>
        <source>%1 rises the most, from %2 in %3 to %4 in %5.</source>
        <translation>最も増えたのは%1で、%3 年の%2から %5 年の %4 件になりました。</translation>
    </message>
    <message>
        <source>%1 falls the most, from %2 in %3 to %4 in %5.</source>
        <translation>最も減ったのは%1で、%3 年の%2から %5 年の %4 件になりました。</translation>
    </message>
    <message>
        <source>None of the topics shown touches a focus area.</source>
        <translation>表示中の論点に、重点分野に関わるものはありません。</translation>
    </message>
    <message>
        <source>No topic is shown.</source>
        <translation>表示中の論点はありません。</translation>
    </message>
    <message>
        <source>No briefing that the filter allows has a date.</source>
        <translation>絞り込みで表示されるブリーフィングに、日付のあるものはありません。</translation>
    </message>
    <message>
        <source>All dated briefings are of %1. Open briefings of other years to follow focus areas through time.</source>
        <translation>日付のあるブリーフィングはすべて %1 年のものです。重点分野の推移を見るには、ほかの年のブリーフィングも開いてください。</translation>
    </message>
    <message>
        <source>No focus area differs between %1 and %2.</source>
        <translation>%1 年と %2 年の間で差のある重点分野はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 other area</source>
        <translation>その他 1 分野</translation>
    </message>
    <message>
        <source>%1 other areas</source>
        <translation>その他 %1 分野</translation>
    </message>
    <message>
        <source> One more area, with %1, is not drawn.</source>
        <translation>ほかに 1 分野（%1）は図に含まれていません。</translation>
    </message>
    <message>
        <source> %1 more areas, with %2, are not drawn.</source>
        <translation>ほかに %1 分野（%2）は図に含まれていません。</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>One briefing without a date is left out.</source>
        <translation>日付のないブリーフィング 1 件は除外されています。</translation>
    </message>
    <message>
        <source>%1 briefings without a date are left out.</source>
        <translation>日付のないブリーフィング %1 件は除外されています。</translation>
    </message>
    <message>
        <source>Touched most often: %1, by %2 of %3 topics.</source>
        <translation>最も多く触れられているもの: %1（%3 件中 %2 件の論点）。</translation>
    </message>
    <message>
        <source>Touched most often: %1, by %2 of %3 topics each.</source>
        <translation>最も多く触れられているもの: %1（いずれも %3 件中 %2 件の論点）。</translation>
    </message>
    <message>
        <source>Most frequent: %1, %2 of %3 topics.</source>
        <translation>最も多いもの: %1（論点 %3 件中 %2 件）。</translation>
    </message>
    <message>
        <source>Most frequent: %1, %2 of %3 topics each.</source>
        <translation>最も多いもの: %1（いずれも論点 %3 件中 %2 件）。</translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 and moved</source>
        <translation>%1（移動あり）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>固有名</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>追加 %1 件</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>削除 %1 件</translation>
    </message>
    <message>
        <source>%1 reworded</source>
        <translation>書き換え %1 件</translation>
    </message>
    <message>
        <source>%1 split</source>
        <translation>分割 %1 件</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>統合 %1 件</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>移動 %1 件</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>変更なし %1 件</translation>
    </message>
    <message>
        <source>Differs in: %1.</source>
        <translation>相違点: %1。</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>focus areas</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1: there is no such file; check the name.</source>
        <translation>%1: ファイルがありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>%1: you may not read this file; ask its owner for permission.</source>
        <translation>%1: このファイルを読み取る権限がありません。所有者に許可を求めてください。</translation>
    </message>
    <message>
        <source>%1: this is a folder; name a file in it.</source>
        <translation>%1: これはフォルダーです。中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1: the file could not be read (%2); try again or copy it elsewhere first.</source>
        <translation>%1: ファイルを読み取れませんでした（%2）。もう一度試すか、先に別の場所へコピーしてください。</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 MiB, too large for a briefing; split it.</source>
        <translation>%1: ファイルが %2 MiB を超えており、ブリーフィングとしては大きすぎます。分割してください。</translation>
    </message>
    <message>
        <source>%1: the output could not be written (%2); choose another place.</source>
        <translation>%1: 出力を書き込めませんでした（%2）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: キャンセルされました。</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for this; close other programs, or split it.</source>
        <translation>%1: メモリーが足りません。ほかのプログラムを終了するか、ファイルを分割してください。</translation>
    </message>
    <message>
        <source>%1: something happened that Entente does not expect (%2); try again, and report it if it stays.</source>
        <translation>%1: 想定外の事態が起こりました（%2）。もう一度試し、続くようであればお知らせください。</translation>
    </message>
    <message>
        <source>The marking “%1” cannot become “%2”: an export may raise a marking, but never lower, drop or reword it; keep “%1” or raise it.</source>
        <translation>取扱区分「%1」を「%2」に変えることはできません。書き出しでは取扱区分を引き上げることはできますが、引き下げたり、外したり、書き換えたりすることはできません。「%1」のままにするか、引き上げてください。</translation>
    </message>
    <message>
        <source>%1: the marking “%2” is not understood, so nothing that bears it can be exported; write a label such as TLP:AMBER, or a classification, on one line.</source>
        <translation>%1: 取扱区分「%2」を解釈できないため、これを持つものは書き出せません。TLP:AMBER のようなラベルか秘密区分を、1 行で書いてください。</translation>
    </message>
    <message>
        <source>The marking “%1” is not understood; write a TLP label (TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED) or the words of another scheme.</source>
        <translation>取扱区分「%1」を解釈できません。TLP ラベル（TLP:CLEAR、TLP:GREEN、TLP:AMBER、TLP:AMBER+STRICT、TLP:RED）か、ほかの体系の語を書いてください。</translation>
    </message>
    <message>
        <source>%1: the date “%2” is not understood; write it as 2024, 2024-04 or 2024-04-10.</source>
        <translation>%1: 日付「%2」を解釈できません。2024、2024-04、2024-04-10 のように書いてください。</translation>
    </message>
    <message>
        <source>%1: “%2” is no period; write its first day, its last day or “-”, and its name, as in “2021-01-20 2025-01-19 Biden”.</source>
        <translation>%1: 「%2」は期間ではありません。「2021-01-20 2025-01-19 Biden」のように、初日、最終日または「-」、名称を書いてください。</translation>
    </message>
    <message>
        <source>%1: this is not a library of Entente; name another file with --library.</source>
        <translation>%1: これは Entente のライブラリではありません。--library で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1: the library is damaged (%2); restore a backup in its place.</source>
        <translation>%1: ライブラリが破損しています（%2）。バックアップに置き換えてください。</translation>
    </message>
    <message>
        <source>%1: the library is from a newer Entente (version %2) and can only be read; update Entente to write to it.</source>
        <translation>%1: このライブラリはより新しい Entente（バージョン %2）のもので、読み取りしかできません。書き込むには Entente を更新してください。</translation>
    </message>
    <message>
        <source>%1: the library can only be read (%2); make the file and its folder writable.</source>
        <translation>%1: ライブラリは読み取りしかできません（%2）。ファイルとそのフォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>%1: the library could not be used (%2); free space or try again.</source>
        <translation>%1: ライブラリを使えませんでした（%2）。空き容量を増やすか、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1: %2 was changed by another Entente meanwhile; look at its words, then save yours again.</source>
        <translation>%1: %2 は、その間に別の Entente によって変更されました。内容を確かめてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>%1: %2 is not in the library; import it first.</source>
        <translation>%1: %2 はライブラリにありません。先に取り込んでください。</translation>
    </message>
    <message>
        <source>%1: there is no dossier “%2” in the library; “entente dossier list” names those that there are.</source>
        <translation>%1: ライブラリにドシエ「%2」はありません。「entente dossier list」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>%1: this PDF is locked with a password; save it without one to read it.</source>
        <translation>%1: この PDF はパスワードで保護されています。読み取るには、パスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>%1: the file is damaged (%2); fetch it again.</source>
        <translation>%1: ファイルが破損しています（%2）。もう一度入手してください。</translation>
    </message>
    <message>
        <source>entente-qpdf.so is missing; install Entente again</source>
        <translation>entente-qpdf.so がありません。Entente を再インストールしてください</translation>
    </message>
    <message>
        <source>%1: no font of this machine has the letters of %2; install one, such as Noto.</source>
        <translation>%1: このコンピューターには %2 の文字を持つフォントがありません。Noto などをインストールしてください。</translation>
    </message>
    <message>
        <source>%1: no font of this machine is called “%2”; install it or name another.</source>
        <translation>%1: このコンピューターには「%2」というフォントがありません。インストールするか、別のフォントを指定してください。</translation>
    </message>
    <message>
        <source>%1: what stands on page %2 does not fit it and would be cut off; choose smaller type, narrower margins or larger paper.</source>
        <translation>%1: %2 ページの内容が収まらず、途中で切れてしまいます。文字を小さくするか、余白を狭くするか、用紙を大きくしてください。</translation>
    </message>
    <message>
        <source>%1: this kind of output is not known; end the name in %2.</source>
        <translation>%1: この種類の出力には対応していません。名前を %2 のいずれかで終わらせてください。</translation>
    </message>
    <message>
        <source>%1: the password is longer than %2 bytes; choose a shorter one.</source>
        <translation>%1: パスワードが %2 バイトを超えています。短いものを選んでください。</translation>
    </message>
    <message>
        <source>%1: the archive is damaged (%2); fetch it or pack it again.</source>
        <translation>%1: アーカイブが破損しています（%2）。もう一度入手するか、圧縮し直してください。</translation>
    </message>
    <message>
        <source>%1: no files are packed in the archive; pack some and try again.</source>
        <translation>%1: アーカイブにファイルが入っていません。ファイルを入れてからもう一度試してください。</translation>
    </message>
    <message>
        <source>%1: it is packed with a password; unpack it and open the files themselves.</source>
        <translation>%1: パスワード付きで圧縮されています。展開して、中のファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1: the mail is damaged (%2); save it again from the program that received it.</source>
        <translation>%1: メールが破損しています（%2）。受信したプログラムからもう一度保存してください。</translation>
    </message>
    <message>
        <source>%1: the mail has more than %2 parts; save those that you need as files.</source>
        <translation>%1: メールのパートが %2 個を超えています。必要なものをファイルとして保存してください。</translation>
    </message>
    <message>
        <source>%1: the mail is encrypted; open it in your mail program and save what it says.</source>
        <translation>%1: メールは暗号化されています。メールソフトで開き、内容を保存してください。</translation>
    </message>
    <message>
        <source>%1: the document is damaged (%2); open it in the program that wrote it and save it again.</source>
        <translation>%1: 文書が破損しています（%2）。作成したプログラムで開いて、保存し直してください。</translation>
    </message>
    <message>
        <source>%1: what is packed in the document is too large (%2); split the document.</source>
        <translation>%1: 文書に含まれるデータが大きすぎます（%2）。文書を分割してください。</translation>
    </message>
    <message>
        <source>%1: the document is locked with a password; save it without one.</source>
        <translation>%1: 文書はパスワードで保護されています。パスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>%1: the container holds no document of this format (%2).</source>
        <translation>%1: コンテナーの中に、この形式の文書がありません（%2）。</translation>
    </message>
    <message>
        <source>%1: the file holds no text; check that it was saved.</source>
        <translation>%1: ファイルに文字がありません。保存されているか確認してください。</translation>
    </message>
    <message>
        <source>%1: this is binary data, not text; open a Markdown or text file.</source>
        <translation>%1: これは文字ではなくバイナリーデータです。Markdown かテキストのファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1: this is %2, which cannot be read yet; save it as text or Markdown.</source>
        <translation>%1: これは %2 で、まだ読み取れません。テキストまたは Markdown として保存してください。</translation>
    </message>
    <message>
        <source>%1: the text is not valid UTF-8 (%2); save it as UTF-8.</source>
        <translation>%1: 本文が正しい UTF-8 ではありません（%2）。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1: in which encoding the text is cannot be told for sure; save it as UTF-8.</source>
        <translation>%1: 本文の文字コードを確実に判定できません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1: the front matter is not YAML (%2); put a value with colons, brackets or other signs in quotation marks, as in title: &quot;One: Two&quot;, or correct the line.</source>
        <translation>%1: フロントマターが YAML ではありません（%2）。コロンや括弧などの記号を含む値は title: &quot;One: Two&quot; のように引用符で囲むか、その行を直してください。</translation>
    </message>
    <message>
        <source>%1: a table has more than %2 columns; split the table.</source>
        <translation>%1: 列が %2 を超える表があります。表を分割してください。</translation>
    </message>
    <message>
        <source>%1: lists, quotations or elements of a page are nested more than %2 deep; flatten them.</source>
        <translation>%1: リスト、引用、またはページの要素の入れ子が %2 段を超えています。浅くしてください。</translation>
    </message>
    <message>
        <source>%1: more lies within than is taken from one file (%2); unpack it and open what you need of it.</source>
        <translation>%1: 1 つのファイルから読み取る上限（%2）を超えるものが入っています。展開して、必要なものを開いてください。</translation>
    </message>
    <message>
        <source>%1: reading failed (%2), for the file is damaged, or made to do harm; open it in the program that wrote it and save it again, or as text.</source>
        <translation>%1: 読み取りに失敗しました（%2）。ファイルが破損しているか、害を与えるように作られています。作成したプログラムで開いて保存し直すか、テキストとして保存してください。</translation>
    </message>
    <message>
        <source>%1: reading was stopped, for it tried what no document asks for; the file is most likely made to do harm: ask whoever sent it, and do not open it elsewhere.</source>
        <translation>%1: 文書には不要な動作を試みたため、読み取りを中止しました。害を与えるように作られたファイルである可能性が高いので、送り主に確認し、ほかの場所でも開かないでください。</translation>
    </message>
    <message>
        <source>%1: reading was stopped after %2 s of processor time; split the document, or save it as text.</source>
        <translation>%1: プロセッサー時間が %2 秒に達したため、読み取りを中止しました。文書を分割するか、テキストとして保存してください。</translation>
    </message>
    <message>
        <source>%1: reading takes more than %2 MiB of memory; split the document, or save it as text.</source>
        <translation>%1: 読み取りに %2 MiB を超えるメモリーが必要です。文書を分割するか、テキストとして保存してください。</translation>
    </message>
    <message>
        <source>%1: what was read makes no sense, for the file is damaged, or made to do harm; open it in the program that wrote it and save it again, or as text.</source>
        <translation>%1: 読み取った内容が意味をなしません。ファイルが破損しているか、害を与えるように作られています。作成したプログラムで開いて保存し直すか、テキストとして保存してください。</translation>
    </message>
    <message>
        <source>%1: entente-reader, which reads files of this format, cannot be run (%2); start Entente again, or install it again.</source>
        <translation>%1: この形式のファイルを読み取る entente-reader を実行できません（%2）。Entente を起動し直すか、再インストールしてください。</translation>
    </message>
    <message>
        <source>%1: this system does not let a file of this format be read safely (%2); save it as text or Markdown, or read it where seccomp works.</source>
        <translation>%1: このシステムでは、この形式のファイルを安全に読み取れません（%2）。テキストまたは Markdown として保存するか、seccomp が使える環境で読み取ってください。</translation>
    </message>
    <message>
        <source>%1: the search index cannot be used (%2); have it rebuilt from the library.</source>
        <translation>%1: 検索インデックスを使えません（%2）。ライブラリから作り直してください。</translation>
    </message>
    <message>
        <source>%1: the vocabulary cannot be used (%2); correct the file.</source>
        <translation>%1: 語彙を使えません（%2）。ファイルを直してください。</translation>
    </message>
    <message>
        <source>“%1” is not a focus area of the vocabulary; did you mean %2?</source>
        <translation>「%1」は語彙の重点分野ではありません。もしかして: %2</translation>
    </message>
    <message>
        <source>%1: there is no bundled briefing of that name; the bundled ones are %2.</source>
        <translation>%1: その名前の同梱ブリーフィングはありません。同梱されているのは %2 です。</translation>
    </message>
    <message>
        <source>%1: %2 is read by means of pandoc, which is not installed; install the package pandoc, or save the file as Word, text or Markdown.</source>
        <translation>%1: %2 は pandoc を使って読み込みますが、インストールされていません。pandoc パッケージをインストールするか、ファイルを Word、テキスト、Markdown のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>%1: the pandoc that is installed does not read %2; install a newer one, or save the file as text or Markdown.</source>
        <translation>%1: インストールされている pandoc は %2 を読み込めません。新しい版をインストールするか、ファイルをテキストまたは Markdown で保存してください。</translation>
    </message>
    <message>
        <source>%1: pandoc cannot read the file (%2), for it is damaged or not what its name says; open it in the program that wrote it and save it again, or as text.</source>
        <translation>%1: pandoc はこのファイルを読み込めません（%2）。壊れているか、名前の示す形式ではありません。作成したプログラムで開き、保存し直すか、テキストとして保存してください。</translation>
    </message>
    <message>
        <source>%1: a file of this format is only read by means of another program, which is not asked here; save it as text or Markdown.</source>
        <translation>%1: この形式のファイルは別のプログラムを使わなければ読み込めず、ここでは使われません。テキストまたは Markdown で保存してください。</translation>
    </message>
    <message>
        <source>%1: pandoc, by means of which files of this format are read, cannot be run; install it again.</source>
        <translation>%1: この形式のファイルの読み込みに使う pandoc を実行できません。インストールし直してください。</translation>
    </message>
    <message>
        <source>%1: no version %2 of the dossier was kept; “entente dossier versions” names those that were.</source>
        <translation>%1: ドシエの版 %2 は保存されていません。保存された版は「entente dossier versions」で確認できます。</translation>
    </message>
    <message>
        <source>%1: no filter is saved as “%2” in the library; give what it asks for with options such as --focus-area.</source>
        <translation>%1: 「%2」という名前で保存されたフィルターはライブラリにありません。--focus-area などのオプションで条件を指定してください。</translation>
    </message>
    <message>
        <source>%1: this PDF holds scanned pages, which are pictures without text; ask for their words to be recognised, on the command line with --ocr.</source>
        <translation>%1: この PDF のページはスキャンされた画像で、文字がありません。文字の認識を指定してください（コマンドラインでは --ocr）。</translation>
    </message>
    <message>
        <source>%1: its pages are pictures, whose words are recognised by means of Tesseract, which is not installed; install the package tesseract-ocr.</source>
        <translation>%1: ページは画像です。その文字は Tesseract で認識しますが、インストールされていません。パッケージ tesseract-ocr をインストールしてください。</translation>
    </message>
    <message>
        <source>%1: the Tesseract that is installed does not know the language “%2”; install the package tesseract-ocr-%2, or name another language.</source>
        <translation>%1: インストールされている Tesseract は言語「%2」に対応していません。パッケージ tesseract-ocr-%2 をインストールするか、別の言語を指定してください。</translation>
    </message>
    <message>
        <source>%1: Tesseract recognises no words in its pages (%2); scan them again, or save the file with the text in it.</source>
        <translation>%1: Tesseract はページの文字を認識できませんでした（%2）。スキャンし直すか、テキスト付きで保存してください。</translation>
    </message>
    <message>
        <source>%1: this is no address of a team&apos;s server (%2); write one such as postgres://desk.example.org/entente.</source>
        <translation>%1：チームのサーバーのアドレスではありません（%2）。postgres://desk.example.org/entente のように指定してください。</translation>
    </message>
    <message>
        <source>%1: an address is seen by everybody on this machine and may hold no password; leave it out, and it is asked for.</source>
        <translation>%1：アドレスはこのコンピューターの誰からも見えるため、パスワードを含めることはできません。外せば、入力を求められます。</translation>
    </message>
    <message>
        <source>%1: sslmode=%2 does not check whom it talks to; leave it out, or write verify-full.</source>
        <translation>%1：sslmode=%2 では通信相手を確認できません。外すか、verify-full を指定してください。</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached (%2); what you write is kept and goes out when it can be.</source>
        <translation>%1：サーバーに接続できません（%2）。書いた内容は保存され、接続できるようになれば送信されます。</translation>
    </message>
    <message>
        <source>%1: the server did not let you in (%2); check the account and its password.</source>
        <translation>%1：サーバーにサインインできませんでした（%2）。アカウントとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>%1: the connection was lost (%2); what was done stays done, and the rest goes on from there.</source>
        <translation>%1：接続が切れました（%2）。済んだ分はそのまま残り、残りはそこから続きます。</translation>
    </message>
    <message>
        <source>%1: the server could not do it (%2).</source>
        <translation>%1：サーバーで処理できませんでした（%2）。</translation>
    </message>
    <message>
        <source>%1: this account may not do that (%2); ask who administers the server.</source>
        <translation>%1：このアカウントにはその権限がありません（%2）。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1: there is no team&apos;s library in this database; make one with “entente server init”.</source>
        <translation>%1：このデータベースにチームのライブラリはありません。「entente server init」で作成してください。</translation>
    </message>
    <message>
        <source>%1: there is a team&apos;s library in this database already; name an empty one, or bring it up to date with “entente server upgrade”.</source>
        <translation>%1：このデータベースには既にチームのライブラリがあります。空のデータベースを指定するか、「entente server upgrade」で最新の状態にしてください。</translation>
    </message>
    <message>
        <source>%1: the account “%2” is nobody&apos;s in this team; ask for it to be added with “entente server user add”.</source>
        <translation>%1：アカウント「%2」はこのチームの誰のものでもありません。「entente server user add」で追加するよう依頼してください。</translation>
    </message>
    <message>
        <source>%1: the server is older than this program (step %2); bring it up to date with “entente server upgrade”.</source>
        <translation>%1：サーバーはこのプログラムより古いものです（段階 %2）。「entente server upgrade」で最新の状態にしてください。</translation>
    </message>
    <message>
        <source>%1: the server speaks a newer language (%2); update Entente.</source>
        <translation>%1：サーバーの方式がこのプログラムより新しいものです（%2）。Entente を更新してください。</translation>
    </message>
    <message>
        <source>%1: this library belongs to the account “%2” of a team; take another library, or leave that team with “entente sync --leave”.</source>
        <translation>%1：このライブラリはチームのアカウント「%2」のものです。別のライブラリを使うか、「entente sync --leave」でそのチームから抜けてください。</translation>
    </message>
    <message>
        <source>%1: this library belongs to no team; join one with “entente sync --with”.</source>
        <translation>%1：このライブラリはどのチームにも属していません。「entente sync --with」で参加してください。</translation>
    </message>
    <message>
        <source>%1: there is no conflict “%2”; “entente sync --conflicts” lists those that there are.</source>
        <translation>%1：競合「%2」はありません。あるものは「entente sync --conflicts」で一覧できます。</translation>
    </message>
    <message>
        <source>%1: the server answered what no server of a team&apos;s answers (%2), and nothing of it was taken.</source>
        <translation>%1：サーバーの応答がチームのサーバーのものではありません（%2）。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>%1: PostgreSQL&apos;s own tool could not do it (%2).</source>
        <translation>%1：PostgreSQL のツールで処理できませんでした（%2）。</translation>
    </message>
    <message>
        <source>%1: PostgreSQL&apos;s client library cannot be loaded (%2); install libpq5.</source>
        <translation>%1: PostgreSQL のクライアントライブラリを読み込めません（%2）。libpq5 をインストールしてください。</translation>
    </message>
    <message>
        <source>%1: what collided there is not here any more, so that its other side cannot be taken; “entente sync --settle” takes the conflict away.</source>
        <translation>%1：競合の対象はもうここにないため、もう一方の内容を採用できません。競合を取り除くには「entente sync --settle」を使ってください。</translation>
    </message>
    <message>
        <source>%1: the address of a team may not set %2; leave it out.</source>
        <translation>%1：チームのアドレスで %2 を設定することはできません。外してください。</translation>
    </message>
    <message>
        <source>%1: nobody whom this machine trusts vouches for the server&apos;s certificate, or it is out of date (%2); ask who administers the server for the certificate of the team&apos;s authority, name it with sslrootcert=FILE or keep it as ~/.postgresql/root.crt, and see that the clock is right.</source>
        <translation>%1：サーバーの証明書は、このコンピューターが信頼する認証局のものではないか、期限が切れています（%2）。サーバーの管理者からチームの認証局の証明書を受け取り、sslrootcert=FILE で指定するか ~/.postgresql/root.crt に置いてください。時計が合っているかも確認してください。</translation>
    </message>
    <message>
        <source>%1: the server&apos;s certificate is another host&apos;s (%2); write the name that stands in it, or ask who administers the server.</source>
        <translation>%1：サーバーの証明書は別のホストのものです（%2）。証明書にある名前を指定するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1: the certificate of the team&apos;s authority is not on this machine (%2); ask who administers the server for it, and name it with sslrootcert=FILE or keep it as ~/.postgresql/root.crt.</source>
        <translation>%1：チームの認証局の証明書がこのコンピューターにありません（%2）。サーバーの管理者から受け取り、sslrootcert=FILE で指定するか ~/.postgresql/root.crt に置いてください。</translation>
    </message>
    <message>
        <source>%1: the server does not speak TLS (%2), and nothing is told to it without; ask who administers it to switch TLS on.</source>
        <translation>%1：サーバーが TLS に対応していません（%2）。TLS なしでは何も送りません。サーバーの管理者に TLS を有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>%1: the server would not take the password in a form that gives nothing away (%2), and none was sent; ask who administers it for SCRAM. Where a pgBouncer of your team&apos;s stands before it, write channel_binding=prefer in the address.</source>
        <translation>%1：サーバーがパスワードを漏れない形では受け取らないため（%2）、送信しませんでした。サーバーの管理者に SCRAM を使うよう依頼してください。チームの pgBouncer を経由する場合は、アドレスに channel_binding=prefer と書いてください。</translation>
    </message>
    <message>
        <source>%1: the server has no such database (%2); see that the last part of the address is right, or ask who administers the server.</source>
        <translation>%1：サーバーにそのデータベースはありません（%2）。アドレスの末尾が正しいか確認するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1: the account “%2” is not active in this team any more; ask who administers it for “entente server user change”.</source>
        <translation>%1：アカウント「%2」はこのチームで無効になっています。管理者に「entente server user change」を依頼してください。</translation>
    </message>
    <message>
        <source>%1: there is a desk of that name already; choose another.</source>
        <translation>%1：その名前のデスクは既にあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1: somebody has that account already; choose another, or change what he may with “entente server user change”.</source>
        <translation>%1：そのアカウントは既に使われています。別のアカウントにするか、「entente server user change」で権限を変更してください。</translation>
    </message>
    <message>
        <source>%1: there is no desk “%2”; “entente server desk list” lists those that there are.</source>
        <translation>%1：デスク「%2」はありません。あるものは「entente server desk list」で一覧できます。</translation>
    </message>
    <message>
        <source>%1: nobody has the account “%2”; “entente server user list” lists those that there are.</source>
        <translation>%1：アカウント「%2」は誰のものでもありません。あるものは「entente server user list」で一覧できます。</translation>
    </message>
    <message>
        <source>%1: there is no such briefing on the desk “%2”; see that the SHA-256 and the desk are right.</source>
        <translation>%1：デスク「%2」にそのブリーフィングはありません。SHA-256 とデスクが正しいか確認してください。</translation>
    </message>
    <message>
        <source>%1: a name has at least one letter, a desk&apos;s no more than 100 and a person&apos;s no more than 200; choose another.</source>
        <translation>%1：名前は 1 文字以上で、デスクは 100 文字、人は 200 文字までです。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be a person&apos;s account; choose one of up to 63 letters that is no superuser&apos;s and does not begin with pg_ or entente_.</source>
        <translation>%1：「%2」は人のアカウントにできません。スーパーユーザーのものではなく、pg_ や entente_ で始まらない 63 文字以内のものにしてください。</translation>
    </message>
    <message>
        <source>%1: PostgreSQL&apos;s program %2 is not installed; Debian has it in postgresql-client.</source>
        <translation>%1：PostgreSQL のプログラム %2 がインストールされていません。Debian では postgresql-client にあります。</translation>
    </message>
    <message>
        <source>%1: the server takes no more of you for now (%2); what is left waits, and goes out later.</source>
        <translation>%1：サーバーは今これ以上受け取りません（%2）。残りは保存され、後で送信されます。</translation>
    </message>
    <message>
        <source>%1: the server cannot do it just now (%2); what you write is kept and goes out when it can.</source>
        <translation>%1：サーバーは今は処理できません（%2）。書いた内容は保存され、処理できるようになれば送信されます。</translation>
    </message>
    <message>
        <source>%1: nobody called “%2” said anything of a topic that you may see; name a person as others see the name.</source>
        <translation>%1: 見ることのできる論点について「%2」という人は何も言っていません。ほかの人に見える名前で指定してください。</translation>
    </message>
    <message>
        <source>%1: this library belongs to another team, of which this server knows nothing, and was not shown to it; take another library, or leave that team with “entente sync --leave”.</source>
        <translation>%1: このライブラリは、このサーバーの知らない別のチームのもので、サーバーには見せていません。別のライブラリを使うか、「entente sync --leave」でそのチームから離れてください。</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>From all %1 open briefings.</source>
        <translation>開いているブリーフィング %1 件すべてから。</translation>
    </message>
    <message>
        <source>From the briefing that is open.</source>
        <translation>開いているブリーフィングから。</translation>
    </message>
    <message>
        <source>From the briefing that is shown. To export all %1 that are open, show all briefings first.</source>
        <translation>表示中のブリーフィングから。開いている %1 件すべてを書き出すには、先にすべてのブリーフィングを表示してください。</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>%1 として書き出す</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ファイルの置き換え</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>its attribute says “%1”</source>
        <translation>属性に「%1」とある</translation>
    </message>
    <message>
        <source>the column head says “%1”</source>
        <translation>列見出しに「%1」とある</translation>
    </message>
    <message>
        <source>the heading says “%1”</source>
        <translation>見出しに「%1」とある</translation>
    </message>
    <message>
        <source>the sentence before says “%1”</source>
        <translation>直前の文に「%1」とある</translation>
    </message>
    <message>
        <source>its label says “%1”</source>
        <translation>ラベルに「%1」とある</translation>
    </message>
    <message>
        <source>its own words say “%1”</source>
        <translation>本文に「%1」とある</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>明示: %1</translation>
    </message>
    <message>
        <source>led in: %1</source>
        <translation>導入文: %1</translation>
    </message>
    <message>
        <source>inferred: %1</source>
        <translation>推定: %1</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>あなたの判断</translation>
    </message>
    <message>
        <source>against it: %1 (%2)</source>
        <translation>反対の根拠: %1（%2）</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>ほかに: %1</translation>
    </message>
    <message>
        <source>somebody else&apos;s position: “%1”</source>
        <translation>他者の立場: 「%1」</translation>
    </message>
    <message>
        <source>nothing in the briefing says of what kind it is</source>
        <translation>種類を示すものがブリーフィングにない</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 もしかして: %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>a focus area, such as cybersecurity</source>
        <translation>cybersecurity などの重点分野</translation>
    </message>
    <message>
        <source>a date, such as 2024, 2024-04 or 2024-04-10</source>
        <translation>2024、2024-04、2024-04-10 などの日付</translation>
    </message>
    <message>
        <source>a part of a source’s name</source>
        <translation>出典の名前の一部</translation>
    </message>
    <message>
        <source>a format, such as word or html</source>
        <translation>word や html などの形式</translation>
    </message>
    <message>
        <source>a word of the title</source>
        <translation>題名に含まれる語</translation>
    </message>
    <message>
        <source>a language, such as en or ja</source>
        <translation>en や ja などの言語</translation>
    </message>
    <message>
        <source>“%1:” wants, without a space, %2.</source>
        <translation>「%1:」の後には、空白を入れずに%2を書いてください。</translation>
    </message>
    <message>
        <source>No source has “%1” in its name; none is known.</source>
        <translation>名前に「%1」を含む出典はありません。出典は 1 つも登録されていません。</translation>
    </message>
    <message>
        <source>No source has “%1” in its name; the sources are %2.</source>
        <translation>名前に「%1」を含む出典はありません。出典は %2 です。</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language; write one such as en or ja.</source>
        <translation>「%1」は言語のタグではありません。en や ja のように書いてください。</translation>
    </message>
    <message>
        <source>Nothing is in the language “%1”; the languages are %2.</source>
        <translation>言語が「%1」のものはありません。言語は %2 です。</translation>
    </message>
    <message>
        <source>Nothing was read as “%1”.</source>
        <translation>「%1」として読み取られたものはありません。</translation>
    </message>
    <message>
        <source>Nothing was read as “%1”; the formats are %2.</source>
        <translation>「%1」として読み取られたものはありません。形式は %2 です。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of topic; the kinds are %2.</source>
        <translation>「%1」は論点の種類ではありません。種類は %2 です。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of topic; did you mean %2? The kinds are %3.</source>
        <translation>「%1」は論点の種類ではありません。もしかして: %2。種類は %3 です。</translation>
    </message>
    <message>
        <source>“%1” is not a certainty of a kind; the certainties are %2.</source>
        <translation>「%1」は種類の確かさではありません。確かさは %2 です。</translation>
    </message>
    <message>
        <source>“%1” is not a certainty of a kind; did you mean %2? The certainties are %3.</source>
        <translation>「%1」は種類の確かさではありません。もしかして: %2。確かさは %3 です。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2024, 2024-04 or 2024-04-10.</source>
        <translation>「%1」は日付ではありません。2024、2024-04、2024-04-10 のように書いてください。</translation>
    </message>
    <message>
        <source>a format that is not known</source>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>are of a kind other than point</source>
        <translation>種類が要点以外</translation>
    </message>
    <message>
        <source>are of a kind that only their own words tell</source>
        <translation>種類が論点自身の言葉だけで判断されたもの</translation>
    </message>
    <message>
        <source>are of a kind that the briefing states or their own words tell</source>
        <translation>種類がブリーフィングに明示されたもの、または論点自身の言葉で判断されたもの</translation>
    </message>
    <message>
        <source>are of a kind that a sentence leads in or their own words tell</source>
        <translation>種類が導入文で示されたもの、または論点自身の言葉で判断されたもの</translation>
    </message>
    <message>
        <source>are of an announced kind</source>
        <translation>種類が予告されたもの</translation>
    </message>
    <message>
        <source>are of a kind that the briefing states</source>
        <translation>種類がブリーフィングに明示されたもの</translation>
    </message>
    <message>
        <source>are of a kind that a sentence leads in</source>
        <translation>種類が導入文で示されたもの</translation>
    </message>
    <message>
        <source>are %1</source>
        <translation>種類が%1</translation>
    </message>
    <message>
        <source>touch %1</source>
        <translation>重点分野が%1</translation>
    </message>
    <message>
        <source>do not touch %1</source>
        <translation>重点分野に%1を含まない</translation>
    </message>
    <message>
        <source>match “%1”</source>
        <translation>「%1」に一致</translation>
    </message>
    <message>
        <source>contain “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>come from %1</source>
        <translation>出典が%1</translation>
    </message>
    <message>
        <source>are in the language %1</source>
        <translation>言語が%1</translation>
    </message>
    <message>
        <source>were read as %1</source>
        <translation>形式が%1</translation>
    </message>
    <message>
        <source>are dated %1 or later</source>
        <translation>日付が %1 以降</translation>
    </message>
    <message>
        <source>are dated %1 or earlier</source>
        <translation>日付が %1 以前</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、かつ%2</translation>
    </message>
    <message>
        <source>There are no topics.</source>
        <translation>論点はありません。</translation>
    </message>
    <message>
        <source>Showing the one topic.</source>
        <translation>1 件の論点を表示しています。</translation>
    </message>
    <message>
        <source>Showing all %1 topics.</source>
        <translation>%1 件の論点をすべて表示しています。</translation>
    </message>
    <message>
        <source>%1 of %2 texts</source>
        <translation>全文 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>1 passage of the text</source>
        <translation>本文の抜粋 1 件</translation>
    </message>
    <message>
        <source>%1 passages of the text</source>
        <translation>本文の抜粋 %1 件</translation>
    </message>
    <message>
        <source>Showing %1, those that %2.</source>
        <translation>%1を表示しています（条件: %2）。</translation>
    </message>
    <message>
        <source>Showing %1, those that %2. None of %3 topics does.</source>
        <translation>%1を表示しています（条件: %2）。論点 %3 件に該当するものはありません。</translation>
    </message>
    <message>
        <source>Showing none of %1 topics: there are none that %2.</source>
        <translation>論点 %1 件に該当するものはありません（条件: %2）。</translation>
    </message>
    <message>
        <source>Showing none of %1 topics: there are none that %2. The briefing as a whole does.</source>
        <translation>論点 %1 件に該当するものはありませんが、ブリーフィング全体では該当します（条件: %2）。</translation>
    </message>
    <message>
        <source>Showing %1 of %2 topics, those that %3.</source>
        <translation>論点 %2 件中 %1 件を表示しています（条件: %3）。</translation>
    </message>
    <message>
        <source>Showing %1 of %2 topics and %3, those that %4.</source>
        <translation>論点 %2 件中 %1 件と%3を表示しています（条件: %4）。</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Implications</source>
        <translation>含意</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>利点</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>提言</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Implication</source>
        <translation>含意</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>利点</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>提言</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>stated by the briefing</source>
        <translation>ブリーフィングに明示</translation>
    </message>
    <message>
        <source>from the sentence that leads to it</source>
        <translation>導入文から判断</translation>
    </message>
    <message>
        <source>from its own words</source>
        <translation>論点自身の言葉から判断</translation>
    </message>
    <message>
        <source>Showing none of %1 topics. %2</source>
        <translation>論点 %1 件は表示されていません。%2</translation>
    </message>
    <message>
        <source>All topics.</source>
        <translation>すべての論点。</translation>
    </message>
    <message>
        <source>Topics that %1.</source>
        <translation>論点の条件: %1。</translation>
    </message>
    <message>
        <source>Showing none of %1 briefings. %2</source>
        <translation>ブリーフィング %1 件は表示されていません。%2</translation>
    </message>
    <message>
        <source>Showing all %1 briefings of the library, with %2 topics.</source>
        <translation>ライブラリのブリーフィング %1 件（論点 %2 件）をすべて表示しています。</translation>
    </message>
    <message>
        <source>Showing %1 of %2 briefings, those that %3. Topics in them: %4.</source>
        <translation>ブリーフィング %2 件中 %1 件を表示しています（条件: %3）。含まれる論点は %4 件です。</translation>
    </message>
    <message>
        <source>Showing none of %1 briefings: there are no results that %2.</source>
        <translation>ブリーフィング %1 件に該当する結果はありません（条件: %2）。</translation>
    </message>
    <message>
        <source>Showing %1 results in %2 of %3 briefings, those that %4.</source>
        <translation>ブリーフィング %3 件中 %2 件から、%1 件の結果を表示しています（条件: %4）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>a word that the document has anywhere</source>
        <translation>文書のどこかにある語</translation>
    </message>
    <message>
        <source>“%1” has no word that could be looked for.</source>
        <translation>「%1」には、検索できる語がありません。</translation>
    </message>
    <message>
        <source>“OR” joins words, phrases and groups of them, and values of one field; not what is left out, and not a field to words.</source>
        <translation>「OR」でつなげるのは、語句、フレーズ、それらをまとめたもの、および同じ項目の値です。除外するものや、項目と語句をつなぐことはできません。</translation>
    </message>
    <message>
        <source>“-(…)” leaves out what “OR” joins; leave out other words one by one.</source>
        <translation>「-(…)」で除外できるのは「OR」でつないだものです。ほかの語は 1 つずつ除外してください。</translation>
    </message>
    <message>
        <source>“-%1:” leaves nothing out; words, kinds, certainties, focus areas, titles and documents can be left out.</source>
        <translation>「-%1:」では何も除外できません。除外できるのは、語句、種類、確かさ、重点分野、題名、文書です。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>left out: passages with %1</source>
        <translation>%1のある抜粋を除外</translation>
    </message>
    <message>
        <source>left out: whole documents with %1</source>
        <translation>%1のある文書全体を除外</translation>
    </message>
    <message>
        <source>of documents with “%1” anywhere</source>
        <translation>どこかに「%1」のある文書のみ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>no desk yet</source>
        <translation>まだデスクなし</translation>
    </message>
    <message>
        <source>are of the desk %1</source>
        <translation>デスクが %1 である</translation>
    </message>
</context>
<context>
    <name>JobsTexts</name>
    <message>
        <source>%1 of %2 documents</source>
        <translation>文書 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%2 ページ中 %1 ページ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1 件</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了しました</translation>
    </message>
    <message>
        <source>Waits for what was begun before it</source>
        <translation>先に始めた作業を待っています</translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation>所要 %1 秒</translation>
    </message>
    <message>
        <source>took %1 min</source>
        <translation>所要 %1 分</translation>
    </message>
</context>
<context>
    <name>OverviewTexts</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 left out by the filter</source>
        <translation>絞り込みにより %1 件を非表示</translation>
    </message>
</context>
<context>
    <name>PublishingTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bar chart of the number of topics by focus area. %1.</source>
        <translation>重点分野別の論点数の棒グラフ。%1。</translation>
    </message>
    <message>
        <source>The chart shows the %1 most frequent of %2 focus areas; a topic may touch several.</source>
        <translation>グラフは %2 分野のうち上位 %1 分野を示します。1 件の論点が複数の分野に関わることがあります。</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changes from “%1” to “%2”</source>
        <translation>「%1」から「%2」への変更点</translation>
    </message>
    <message>
        <source>Added words are underlined or bold, removed ones struck through.</source>
        <translation>追加された語は下線または太字、削除された語は取り消し線で示します。</translation>
    </message>
    <message>
        <source>Nothing differs but the breaking of lines.</source>
        <translation>改行のほかに違いはありません。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Figures, dates and names</source>
        <translation>数値・日付・固有名</translation>
    </message>
    <message>
        <source>Kinds of topics</source>
        <translation>論点の種類</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>抜粋</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>固有名</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消えたもの</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しいもの</translation>
    </message>
    <message>
        <source>%1, and moved</source>
        <translation>%1、移動あり</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>変更前:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>変更後:</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Cells that changed</source>
        <translation>変更されたセル</translation>
    </message>
    <message>
        <source>Figures gone: %1</source>
        <translation>消えた数値: %1</translation>
    </message>
    <message>
        <source>Figures new: %1</source>
        <translation>新しい数値: %1</translation>
    </message>
    <message>
        <source>Dates gone: %1</source>
        <translation>消えた日付: %1</translation>
    </message>
    <message>
        <source>Dates new: %1</source>
        <translation>新しい日付: %1</translation>
    </message>
    <message>
        <source>Names gone: %1</source>
        <translation>消えた固有名: %1</translation>
    </message>
    <message>
        <source>Names new: %1</source>
        <translation>新しい固有名: %1</translation>
    </message>
    <message>
        <source>Chicago (notes and bibliography)</source>
        <translation>シカゴ式（脚注・文献目録）</translation>
    </message>
    <message>
        <source>APA, 7th edition</source>
        <translation>APA 第 7 版</translation>
    </message>
    <message>
        <source>Harvard (Cite Them Right)</source>
        <translation>ハーバード式（Cite Them Right）</translation>
    </message>
    <message>
        <source>Government footnote (CRS)</source>
        <translation>政府式脚注（CRS）</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>注 %1</translation>
    </message>
    <message>
        <source>Annotation %1</source>
        <translation>注釈 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注</translation>
    </message>
    <message>
        <source>What is quoted stands in the sources letter for letter; the numbers tell where.</source>
        <translation>引用は出典の原文のままです。番号は出典を示します。</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>書き出し日: %1</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収集日</translation>
    </message>
    <message>
        <source>A briefing that is not at hand</source>
        <translation>手元にないブリーフィング</translation>
    </message>
    <message>
        <source>From a briefing that is not at hand.</source>
        <translation>手元にないブリーフィングから。</translation>
    </message>
    <message>
        <source>Marked %1.</source>
        <translation>取扱区分: %1。</translation>
    </message>
    <message>
        <source>Cited, and not at hand: briefings %1.</source>
        <translation>引用されているが手元にないブリーフィング: %1 件。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>%1 briefings</source>
        <translation>ブリーフィング %1 件</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>This is a sample briefing, written as an example.</source>
        <translation>これは例として作成されたサンプルのブリーフィングです。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Topics by focus area</source>
        <translation>重点分野別の論点</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Without a focus area</source>
        <translation>重点分野なし</translation>
    </message>
    <message>
        <source>Number of topics by focus area and kind</source>
        <translation>重点分野と種類別の論点数</translation>
    </message>
    <message>
        <source>A topic may touch several focus areas, and counts in broader ones as well.</source>
        <translation>1 件の論点が複数の重点分野に関わることがあり、上位の分野にも数えられます。</translation>
    </message>
    <message>
        <source>Where each topic was found</source>
        <translation>各論点の所在</translation>
    </message>
    <message>
        <source>Nothing that was asked for is in here.</source>
        <translation>求められたものは含まれていません。</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>本文へ移動</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>本文へ戻る</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <translation>%1 年 Q%2</translation>
    </message>
    <message>
        <source>%1 more columns are left out; JSON and CSV have all.</source>
        <translation>ほかに %1 列が省略されています。JSON と CSV にはすべて含まれます。</translation>
    </message>
    <message>
        <source>Topics: %1, in briefings: %2. A topic counts in each area that it touches.</source>
        <translation>論点 %1 件、ブリーフィング %2 件。論点は関わる分野ごとに数えます。</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Topics: %1 × %2</source>
        <translation>論点: %1 × %2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>&amp;Web page (HTML)…</source>
        <translation>Web ページ (HTML)(&amp;W)…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Wor&amp;d document (DOCX)…</source>
        <translation>Word 文書 (DOCX)(&amp;D)…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Plain &amp;text (TXT)…</source>
        <translation>プレーンテキスト (TXT)(&amp;T)…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (CSV)…</source>
        <translation>表計算 (CSV)(&amp;S)…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>「%1」へ移動</translation>
    </message>
    <message>
        <source>[Figure]</source>
        <translation>［図］</translation>
    </message>
    <message>
        <source>[Figure: %1]</source>
        <translation>［図: %1］</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>論点 1 件</translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation>論点 %1 件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 table rows</source>
        <translation>表の行 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>除外: %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>“%1” beside “%2”</source>
        <translation>「%1」と「%2」</translation>
    </message>
    <message>
        <source>Left: topics %1, documents %2. Right: topics %3, documents %4.</source>
        <translation>左: 論点 %1 件、文書 %2 件。右: 論点 %3 件、文書 %4 件。</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>左側のみ</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>右側のみ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側</translation>
    </message>
    <message>
        <source>Change in points of 100</source>
        <translation>百分率の差（ポイント）</translation>
    </message>
    <message>
        <source>* fewer than %1 documents stand behind a side: no trend.</source>
        <translation>* 片側の文書が %1 件未満: 傾向とは言えません。</translation>
    </message>
    <message>
        <source>Fewer than %1 documents stand behind a side (left %2, right %3): the shares tell of these documents and of no trend.</source>
        <translation>片側の文書が %1 件未満です（左 %2 件、右 %3 件）。割合はこれらの文書についてのもので、傾向を示しません。</translation>
    </message>
    <message>
        <source>%1 (%2 %), documents: %3</source>
        <translation>%1（%2 %）、文書 %3 件</translation>
    </message>
    <message>
        <source>Topics, their share of the side, left | right | change of the share in points of 100.</source>
        <translation>論点、その側に占める割合（左 | 右）| 割合の差（ポイント）。</translation>
    </message>
    <message>
        <source>Focus areas: %1</source>
        <translation>重点分野: %1</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>On both sides: %1</source>
        <translation>両側: %1</translation>
    </message>
    <message>
        <source>Only on the left: %1</source>
        <translation>左側のみ: %1</translation>
    </message>
    <message>
        <source>Only on the right: %1</source>
        <translation>右側のみ: %1</translation>
    </message>
    <message>
        <source>The briefing that this document was made from</source>
        <translation>この文書の元になったブリーフィング</translation>
    </message>
    <message>
        <source>The topics and tables found in the briefing</source>
        <translation>ブリーフィングから抽出された論点と表</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>表 %1. %2</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>A%1</source>
        <translation>A%1</translation>
    </message>
    <message>
        <source>The topics of all briefings come first, by focus area; one that touches several stands under each of them. What else there is of each briefing follows.</source>
        <translation>最初に、すべてのブリーフィングの論点を重点分野別に示します。複数の分野に関わる論点は、それぞれの分野に載せます。各ブリーフィングのそのほかの内容が続きます。</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>本文での位置</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>提出先: %1</translation>
    </message>
    <message>
        <source>Nothing is shown of: %1.</source>
        <translation>何も表示されていないもの: %1。</translation>
    </message>
    <message>
        <source>The list of topics is not part of this document.</source>
        <translation>論点の一覧はこの文書に含まれていません。</translation>
    </message>
    <message>
        <source>The tables are not part of this document.</source>
        <translation>表はこの文書に含まれていません。</translation>
    </message>
    <message>
        <source>The passages of the text are not part of this document.</source>
        <translation>本文の抜粋はこの文書に含まれていません。</translation>
    </message>
    <message>
        <source>The full text is given whole, whatever the filter.</source>
        <translation>絞り込みにかかわらず、全文を載せています。</translation>
    </message>
    <message>
        <source>marked by the analyst</source>
        <translation>分析者が指定</translation>
    </message>
    <message>
        <source>kind by the analyst</source>
        <translation>種類は分析者による</translation>
    </message>
    <message>
        <source>focus areas by the analyst</source>
        <translation>重点分野は分析者による</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <source>words that differ are in bold</source>
        <translation>異なる語は太字</translation>
    </message>
    <message>
        <source>Without a place in this text</source>
        <translation>この本文に該当箇所のないもの</translation>
    </message>
    <message>
        <source>the device cannot be painted on</source>
        <translation>このデバイスには描画できません</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>same</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The numbers are briefings.</source>
        <translation>数値はブリーフィングの件数です。</translation>
    </message>
    <message>
        <source>The numbers are shares of the topics of their column.</source>
        <translation>数値は列の論点に占める割合です。</translation>
    </message>
    <message>
        <source>The numbers are topics for each briefing of their column.</source>
        <translation>数値は列のブリーフィング 1 件あたりの論点数です。</translation>
    </message>
    <message>
        <source>The numbers are topics.</source>
        <translation>数値は論点の件数です。</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>%1 から: %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 から %2 まで: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Bar chart of the numbers in the table: %1. %2.</source>
        <translation>表の数値の棒グラフ: %1。%2。</translation>
    </message>
    <message>
        <source>%1. </source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Found by the filter</source>
        <translation>フィルターで見つかったもの</translation>
    </message>
    <message>
        <source>Further briefings that it finds, older than these: %1.</source>
        <translation>このほかに見つかった、これらより古いブリーフィング: %1。</translation>
    </message>
    <message>
        <source>Sentences in another place</source>
        <translation>別の場所に移った文</translation>
    </message>
    <message>
        <source>Sentences that stand in another place:</source>
        <translation>別の場所にある文:</translation>
    </message>
    <message>
        <source>In no topic</source>
        <translation>論点以外</translation>
    </message>
    <message>
        <source>The numbers are shares of all briefings of their column, whatever these say.</source>
        <translation>数値は、内容を問わず、その列のすべてのブリーフィングに占める割合です。</translation>
    </message>
    <message>
        <source>Of these briefings %1 have the words in their text alone, and in no topic.</source>
        <translation>このうち %1 件のブリーフィングでは、語句が本文だけにあり、論点にはありません。</translation>
    </message>
    <message>
        <source>Topics alone are compared: further documents have the words in their text and in no topic (left %1, right %2).</source>
        <translation>比較するのは論点だけです。ほかに、語句が本文にあって論点にはない文書があります（左 %1、右 %2）。</translation>
    </message>
    <message>
        <source>No type in the title</source>
        <translation>題名に種別なし</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>演説</translation>
    </message>
    <message>
        <source>Press briefings</source>
        <translation>記者会見</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>会談概要</translation>
    </message>
    <message>
        <source>Fact sheets</source>
        <translation>ファクトシート</translation>
    </message>
    <message>
        <source>Executive orders</source>
        <translation>大統領令</translation>
    </message>
    <message>
        <source>Memoranda</source>
        <translation>覚書</translation>
    </message>
    <message>
        <source>Proclamations</source>
        <translation>布告</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>書簡</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Type of release</source>
        <translation>文書の種別</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>%1と%2の一致度</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>異なるところ</translation>
    </message>
    <message>
        <source>%1 ↓ %2 →</source>
        <translation>%1 ↓ %2 →</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>どちらもなし</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2, in briefings: %3.</source>
        <translation>%1と%2の一致度、ブリーフィング: %3。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Where they differ: %1</source>
        <translation>異なるところ: %1</translation>
    </message>
    <message>
        <source>κ is not defined: both put everything into one category, where chance cannot be told from more.</source>
        <translation>κ は定義されません。双方がすべてを一つの区分に入れたので、偶然と区別できません。</translation>
    </message>
    <message>
        <source>κ is not defined: there is nothing that both judged.</source>
        <translation>κ は定義されません。双方が判断したものがありません。</translation>
    </message>
    <message>
        <source>Both say the same in %1 of 1, by chance they would in %2.</source>
        <translation>双方が同じなのは 1 のうち %1、偶然なら %2 です。</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>不十分</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>わずか</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>いくらか</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中程度</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>かなり</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>ほぼ完全</translation>
    </message>
    <message>
        <source>“Slight” to “almost perfect” are a convention of Landis and Koch (1977), and no more than that.</source>
        <translation>「わずか」から「ほぼ完全」までの呼び方は Landis と Koch (1977) の慣例であり、それ以上のものではありません。</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>定義されない</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Topics that both judged: %1.</source>
        <translation>双方が判断した論点: %1。</translation>
    </message>
    <message>
        <source>κ = %1 (%2), on %3 topics that both judged.</source>
        <translation>κ = %1（%2）、双方が判断した論点 %3 件に基づきます。</translation>
    </message>
    <message>
        <source>95 of 100 samples give %1.</source>
        <translation>100 回中 95 回の標本で %1 になります。</translation>
    </message>
    <message>
        <source>There is no interval, for the formula has none where all agree.</source>
        <translation>すべて一致しているので、式からは区間が得られません。</translation>
    </message>
    <message>
        <source>Krippendorff’s α = %1.</source>
        <translation>クリッペンドルフの α = %1。</translation>
    </message>
    <message>
        <source>κ is not defined: there is no topic of which both judged the areas and either gave one.</source>
        <translation>κ は定義されません。双方が分野を判断し、どちらかが分野を付けた論点がありません。</translation>
    </message>
    <message>
        <source>κ = %1 (%2) over all areas together, from %3 answers of yes or no.</source>
        <translation>すべての分野を合わせて κ = %1（%2）、はい・いいえの答え %3 件に基づきます。</translation>
    </message>
    <message>
        <source>That rests on fewer than %1 topics: the interval is wider in truth, and nothing follows from a single difference.</source>
        <translation>論点が %1 件に満たないため、区間は実際にはもっと広く、一つの違いからは何も言えません。</translation>
    </message>
    <message>
        <source>Counted is what both said themselves.</source>
        <translation>双方が自分で言ったものを数えています。</translation>
    </message>
    <message>
        <source>Counted is everything: what somebody left as the program found it counts as accepted, whether or not he looked at it. That makes agreement look better than it is.</source>
        <translation>すべてを数えています。プログラムが見つけたままにされたものは、見たかどうかにかかわらず、受け入れられたものと数えます。一致が実際よりよく見えます。</translation>
    </message>
    <message>
        <source>There are no words of which both said whether they are a topic.</source>
        <translation>論点かどうかを双方が言った言葉はありません。</translation>
    </message>
    <message>
        <source>Of %1 topics both have %2, %3 only %4, and %5 only %6.</source>
        <translation>論点 %1 件のうち、双方にあるもの %2 件、%3のみ %4 件、%5のみ %6 件。</translation>
    </message>
    <message>
        <source>Both hold %1 for none.</source>
        <translation>双方が論点でないとしたもの %1 件。</translation>
    </message>
    <message>
        <source>They agree on %1 %.</source>
        <translation>%1 % で一致しています。</translation>
    </message>
    <message>
        <source>no topic there</source>
        <translation>そこに論点なし</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>論点ではない</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>topic or none</source>
        <translation>論点かどうか</translation>
    </message>
    <message>
        <source>kind and focus areas</source>
        <translation>種類と重点分野</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>focus areas</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>REFI-QDA</source>
        <translation>REFI-QDA</translation>
    </message>
    <message>
        <source>&amp;Coded passages (REFI-QDA)…</source>
        <translation>符号化した箇所（REFI-QDA）(&amp;C)…</translation>
    </message>
    <message>
        <source>Tags of notes</source>
        <translation>メモのタグ</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>A selection ends before the character of its end position.</source>
        <translation>選択範囲は、終わりの位置の文字の手前で終わります。</translation>
    </message>
    <message>
        <source>Date as far as it is known</source>
        <translation>分かっている限りの日付</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Found by the words that were asked for</source>
        <translation>求められた言葉によって見つかったもの</translation>
    </message>
    <message>
        <source>On words that the text no longer has: “%1”</source>
        <translation>本文からなくなった言葉について: 「%1」</translation>
    </message>
    <message>
        <source>Entente (found by the program)</source>
        <translation>Entente（プログラムが見つけたもの）</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析者</translation>
    </message>
</context>
<context>
    <name>ReaderTexts</name>
    <message>
        <source>Figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Left out by the filter</source>
        <translation>絞り込みにより除外</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>論点: %1</translation>
    </message>
    <message>
        <source>Topic: %1, left out by the filter</source>
        <translation>論点: %1（絞り込みで除外）</translation>
    </message>
    <message>
        <source>List, 1 item</source>
        <translation>リスト、1 項目</translation>
    </message>
    <message>
        <source>List, %1 items</source>
        <translation>リスト、%1 項目</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Select the topic</source>
        <translation>論点を選択</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source> › </source>
        <translation> › </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ReadingTexts</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument テキスト</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument 表計算</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>another office document</source>
        <translation>その他のオフィス文書</translation>
    </message>
    <message>
        <source>tar</source>
        <translation>tar</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Outlook メッセージ</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>保存された Web ページ</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV and TSV</source>
        <translation>CSV・TSV</translation>
    </message>
    <message>
        <source>article text</source>
        <translation>記事のテキスト</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Words in fonts that are not in this PDF could not be read; save it with its fonts embedded to read them.</source>
        <translation>この PDF に含まれていないフォントの語は読み取れませんでした。読み取るには、フォントを埋め込んで保存してください。</translation>
    </message>
    <message>
        <source>remote images, not fetched: %1</source>
        <translation>取得しなかった外部の画像: %1</translation>
    </message>
    <message>
        <source>tracking pixels, not fetched: %1</source>
        <translation>取得しなかった追跡用画像: %1</translation>
    </message>
    <message>
        <source>remote styles, not fetched: %1</source>
        <translation>取得しなかった外部のスタイル: %1</translation>
    </message>
    <message>
        <source>scripts, not run: %1</source>
        <translation>実行しなかったスクリプト: %1</translation>
    </message>
    <message>
        <source>remote frames, not fetched: %1</source>
        <translation>取得しなかった外部のフレーム: %1</translation>
    </message>
    <message>
        <source>remote sound or video, not fetched: %1</source>
        <translation>取得しなかった外部の音声・動画: %1</translation>
    </message>
    <message>
        <source>linked objects, not fetched: %1</source>
        <translation>取得しなかったリンク先のオブジェクト: %1</translation>
    </message>
    <message>
        <source>linked documents or templates, not fetched: %1</source>
        <translation>取得しなかったリンク先の文書・テンプレート: %1</translation>
    </message>
    <message>
        <source>actions that start or send something, not run: %1</source>
        <translation>実行しなかった起動・送信の動作: %1</translation>
    </message>
    <message>
        <source>external definitions (DTD), not fetched: %1</source>
        <translation>取得しなかった外部の定義 (DTD): %1</translation>
    </message>
    <message>
        <source>Safari web archive</source>
        <translation>Safari の Web アーカイブ</translation>
    </message>
    <message>
        <source>DocBook</source>
        <translation>DocBook</translation>
    </message>
    <message>
        <source>FictionBook</source>
        <translation>FictionBook</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter ノートブック</translation>
    </message>
    <message>
        <source>reStructuredText</source>
        <translation>reStructuredText</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Textile</source>
        <translation>Textile</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Typst</source>
        <translation>Typst</translation>
    </message>
    <message>
        <source>Words in Chinese, Japanese or Korean fonts that are not in this PDF could not be read; install poppler-data to read them.</source>
        <translation>この PDF に埋め込まれていない中国語・日本語・韓国語フォントの文字を読み取れませんでした。読み取るには poppler-data をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>A newer edition says this in other words.</source>
        <translation>新しい版では別の言葉で述べられています。</translation>
    </message>
    <message>
        <source>A newer edition does not say this.</source>
        <translation>新しい版では述べられていません。</translation>
    </message>
    <message>
        <source>These words are not found in the document any more.</source>
        <translation>この語句は、もう文書の中に見つかりません。</translation>
    </message>
    <message>
        <source>The library does not have this document.</source>
        <translation>この文書はライブラリにありません。</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <translation>「%1」（%2、%3）</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>Is %1 a new edition of %2? Then its notes go along, and lists show the newer one.</source>
        <translation>%1は%2の新しい版ですか？ そうであれば、メモも引き継がれ、一覧には新しい方が表示されます。</translation>
    </message>
    <message>
        <source>removal of a topic</source>
        <translation>論点の除外</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>新しい論点</translation>
    </message>
    <message>
        <source>removal of %1 topics</source>
        <translation>論点 %1 件の除外</translation>
    </message>
    <message>
        <source>return of %1 topics</source>
        <translation>論点 %1 件の復帰</translation>
    </message>
    <message>
        <source>return of a topic</source>
        <translation>論点の復帰</translation>
    </message>
    <message>
        <source>correction of %1 topics</source>
        <translation>論点 %1 件の訂正</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>removal of a briefing</source>
        <translation>ブリーフィングの削除</translation>
    </message>
    <message>
        <source>return of a briefing</source>
        <translation>ブリーフィングの復帰</translation>
    </message>
    <message>
        <source>joining of editions</source>
        <translation>版の統合</translation>
    </message>
    <message>
        <source>parting of editions</source>
        <translation>版の分離</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>new highlight</source>
        <translation>新しいハイライト</translation>
    </message>
    <message>
        <source>removal of a highlight</source>
        <translation>ハイライトの削除</translation>
    </message>
    <message>
        <source>change of a highlight</source>
        <translation>ハイライトの変更</translation>
    </message>
    <message>
        <source>change of a note</source>
        <translation>メモの変更</translation>
    </message>
    <message>
        <source>removal of a note</source>
        <translation>メモの削除</translation>
    </message>
    <message>
        <source>new dossier</source>
        <translation>新しいドシエ</translation>
    </message>
    <message>
        <source>change of a dossier</source>
        <translation>ドシエの変更</translation>
    </message>
    <message>
        <source>removal of a dossier</source>
        <translation>ドシエの削除</translation>
    </message>
    <message>
        <source>change of a saved filter</source>
        <translation>保存した絞り込みの変更</translation>
    </message>
    <message>
        <source>%1 Found: %2 in %3 of the library&apos;s briefings.</source>
        <translation>%1 該当: ライブラリのブリーフィング %3 件の中に %2 件。</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Briefings that one of both does not have are passed over: %1.</source>
        <translation>一方が持っていないブリーフィングは飛ばしています: %1。</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>The usual serif</source>
        <translation>標準の明朝体</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>標準の場所</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>ライブラリのファイル</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Libraries (*.entente)</source>
        <translation>ライブラリ (*.entente)</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>書体(&amp;F)</translation>
    </message>
    <message>
        <source>font typeface serif</source>
        <translation>フォント 書体 明朝 font typeface serif</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Before it is zoomed; headings and tables follow.</source>
        <translation>拡大・縮小する前の大きさです。見出しや表もこれに従います。</translation>
    </message>
    <message>
        <source>font text large small</source>
        <translation>フォント 文字 大きい 小さい font text large small</translation>
    </message>
    <message>
        <source> characters a line</source>
        <translation> 文字／行</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>Lines of 60 to 75 characters are read most easily.</source>
        <translation>欧文では 1 行 60～75 文字が最も読みやすいとされています。</translation>
    </message>
    <message>
        <source>measure column line length</source>
        <translation>行長 段の幅 measure column line length</translation>
    </message>
    <message>
        <source>&amp;Leading</source>
        <translation>行送り(&amp;L)</translation>
    </message>
    <message>
        <source>From line to line, in sizes of the type.</source>
        <translation>行から行までの間隔で、文字の大きさに対する倍率です。</translation>
    </message>
    <message>
        <source>line spacing height</source>
        <translation>行間 間隔 高さ line spacing height</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>theme appearance scheme light dark sepia high contrast night</source>
        <translation>テーマ 外観 配色 明るい 暗い セピア ハイコントラスト theme appearance scheme light dark</translation>
    </message>
    <message>
        <source>The library, or a sample while it is empty</source>
        <translation>ライブラリ（空の間はサンプル）</translation>
    </message>
    <message>
        <source>What was open the last time</source>
        <translation>前回開いていたもの</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>何も開かない</translation>
    </message>
    <message>
        <source>&amp;Open at the start</source>
        <translation>起動時に開くもの(&amp;O)</translation>
    </message>
    <message>
        <source>Where no file is named. What was open comes back with its filter, at the place where it was left.</source>
        <translation>ファイルが指定されていないときに開きます。前回開いていたものは、絞り込みと読んでいた位置も元に戻ります。</translation>
    </message>
    <message>
        <source>session restore startup</source>
        <translation>セッション 復元 起動 session restore startup</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Of the window, of focus areas, numbers and dates. A document is exported in the language of its briefings, where they have one and it is one of these.</source>
        <translation>ウィンドウ、重点分野、数値、日付の言語です。文書は、元のブリーフィングの言語がこのいずれかであれば、その言語で書き出されます。</translation>
    </message>
    <message>
        <source>locale English Japanese</source>
        <translation>ロケール 英語 日本語 locale English Japanese</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>ライブラリ(&amp;B)</translation>
    </message>
    <message>
        <source>The file that briefings are kept in, from the next start on. The one that is there stays where it is; commands find another by --library.</source>
        <translation>ブリーフィングを保存するファイルで、次の起動から使われます。今のファイルはそのまま残ります。コマンドでは --library で別のファイルを指定します。</translation>
    </message>
    <message>
        <source>database place folder</source>
        <translation>データベース 場所 フォルダー database place folder</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4（210 × 297 mm）</translation>
    </message>
    <message>
        <source>Letter, 8.5 × 11 in</source>
        <translation>レター（8.5 × 11 インチ）</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>What the dialog of the next export begins with.</source>
        <translation>次に書き出すときの初期値です。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>向き(&amp;O)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>余白(&amp;M)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>font</source>
        <translation>フォント font</translation>
    </message>
    <message>
        <source>List of &amp;contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hart of topics</source>
        <translation>論点のグラフ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Notes and highlights</source>
        <translation>メモとハイライト(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;full text</source>
        <translation>全文(&amp;F)</translation>
    </message>
    <message>
        <source>only the colour</source>
        <translation>色のみ</translation>
    </message>
    <message>
        <source>a tag of this name</source>
        <translation>この名前のタグ</translation>
    </message>
    <message>
        <source>What %1 is called</source>
        <translation>「%1」の名前</translation>
    </message>
    <message>
        <source>What %1 stands for</source>
        <translation>「%1」の意味</translation>
    </message>
    <message>
        <source>highlight colour name tag kind marker</source>
        <translation>ハイライト 色 名前 タグ 種類 マーカー</translation>
    </message>
    <message>
        <source>&amp;Heading stays at the top</source>
        <translation>見出しを上端に残す(&amp;H)</translation>
    </message>
    <message>
        <source>That of the section that is read, once it is scrolled away.</source>
        <translation>読んでいる節の見出しが、スクロールして見えなくなったときに残ります。</translation>
    </message>
    <message>
        <source>sticky section title</source>
        <translation>固定 見出し 節</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>The desktop tells what took a while and has ended while another program was in front. Nothing that bears a marking is named.</source>
        <translation>時間のかかった作業が、ほかのプログラムを使っている間に終わると、デスクトップに通知します。取扱区分のあるものの名前は出しません。</translation>
    </message>
    <message>
        <source>desktop notify jobs background finished</source>
        <translation>デスクトップ 通知 作業 完了 desktop notify jobs background finished</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of words, icons and controls alike, from the next start on. The text of a briefing is zoomed apart from that.</source>
        <translation>文字、アイコン、操作部品のすべてに、次の起動から適用されます。ブリーフィングの本文は、これとは別に拡大できます。</translation>
    </message>
    <message>
        <source>zoom scale large text magnify accessibility low vision</source>
        <translation>拡大 縮小 倍率 大きな文字 アクセシビリティ 弱視 zoom scale large text</translation>
    </message>
</context>
<context>
    <name>StyleTexts</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>TeamTexts</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>a whole briefing</source>
        <translation>ブリーフィング全体</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a note that is not here any more</source>
        <translation>もうここにないメモ</translation>
    </message>
    <message>
        <source>a dossier that is not here any more</source>
        <translation>もうここにないドシエ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>ドシエ</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>How far a briefing is read</source>
        <translation>ブリーフィングをどこまで読んだか</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Version of a dossier</source>
        <translation>ドシエの以前の版</translation>
    </message>
    <message>
        <source>What collided</source>
        <translation>衝突した変更</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Focus areas left out</source>
        <translation>除外する重点分野</translation>
    </message>
    <message>
        <source>Is no topic</source>
        <translation>論点ではない</translation>
    </message>
    <message>
        <source>Words that are a topic</source>
        <translation>論点とする言葉</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Words looked for</source>
        <translation>検索する言葉</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whether it is there</source>
        <translation>残すかどうか</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 (「%2」)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>ほかの値</translation>
    </message>
    <message>
        <source>you may not write there, or not that high</source>
        <translation>そこに、またはその段階に書く権限がありません</translation>
    </message>
    <message>
        <source>the team has no such briefing where you can see it</source>
        <translation>閲覧できる範囲のチームのライブラリに、そのブリーフィングはありません</translation>
    </message>
    <message>
        <source>you have no such desk</source>
        <translation>そのデスクには属していません</translation>
    </message>
    <message>
        <source>it cites briefings of several desks</source>
        <translation>複数のデスクのブリーフィングを引用しています</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>the server does not understand it (%1)</source>
        <translation>サーバーが解釈できません（%1）</translation>
    </message>
    <message>
        <source>Ask who administers the team for the right to write on that desk, and offer it again; or take it back and keep it to yourself.</source>
        <translation>そのデスクに書き込む権限をチームの管理者に求めてからもう一度送るか、取り下げて自分だけのものにしてください。</translation>
    </message>
    <message>
        <source>Share the briefing with the team first, and offer this again.</source>
        <translation>先にそのブリーフィングをチームと共有してから、もう一度送ってください。</translation>
    </message>
    <message>
        <source>Name a desk of yours, or ask for a seat on that one.</source>
        <translation>自分のデスクを指定するか、そのデスクに加えてもらってください。</translation>
    </message>
    <message>
        <source>Make a dossier for each desk: nobody else could see all of it.</source>
        <translation>デスクごとにドシエを作ってください。そうしないと、全体を見られる人がほかにいません。</translation>
    </message>
    <message>
        <source>Shorten it, and it is offered anew.</source>
        <translation>短くすると、改めて送られます。</translation>
    </message>
    <message>
        <source>Bring the server, or this program, up to date, and offer it again.</source>
        <translation>サーバーかこのプログラムを新しくしてから、もう一度送ってください。</translation>
    </message>
</context>
<context>
    <name>TeamWindowTexts</name>
    <message>
        <source>%1 (you write there)</source>
        <translation>%1 (読み書き)</translation>
    </message>
    <message>
        <source>%1 (you read there)</source>
        <translation>%1 (閲覧のみ)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>You are %1, signed in as “%2”.</source>
        <translation>あなたは %1 で、「%2」としてサインインしています。</translation>
    </message>
    <message>
        <source>Desks: %1.</source>
        <translation>デスク: %1。</translation>
    </message>
    <message>
        <source>You see what is marked up to level %1.</source>
        <translation>取扱区分がレベル %1 までのものを閲覧できます。</translation>
    </message>
    <message>
        <source>Briefings there for you: %1, %2 of documents.</source>
        <translation>閲覧できるブリーフィング: %1 件、文書 %2。</translation>
    </message>
    <message>
        <source>%1: the server cannot be reached (%2); check its name and port, and that you are on its network.</source>
        <translation>%1: サーバーに接続できません (%2)。名前とポート、そのネットワークにつながっていることを確かめてください。</translation>
    </message>
    <message>
        <source>briefings: %1</source>
        <translation>ブリーフィング: %1 件</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>メモ: %1 件</translation>
    </message>
    <message>
        <source>saved filters: %1</source>
        <translation>保存した絞り込み: %1 件</translation>
    </message>
    <message>
        <source>dossiers: %1</source>
        <translation>ドシエ: %1 件</translation>
    </message>
    <message>
        <source>The connection was lost; the rest follows by itself.</source>
        <translation>接続が失われました。残りはひとりでに続きます。</translation>
    </message>
    <message>
        <source>Getting in step with the team</source>
        <translation>チームとの同期</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Taking</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>送信中 %1/%2</translation>
    </message>
    <message>
        <source>Taking %1 of %2</source>
        <translation>受信中 %1/%2</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>受信中 %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1 からオフライン</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Not in step</source>
        <translation>同期していません</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 件送信待ち</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 件拒否</translation>
    </message>
    <message>
        <source>%1 collided</source>
        <translation>%1 件衝突</translation>
    </message>
    <message>
        <source>Paused. What you write is kept here until you go on.</source>
        <translation>一時停止しています。書いたものは、再開するまでここに保存されます。</translation>
    </message>
    <message>
        <source>Going to the server.</source>
        <translation>サーバーに接続しています。</translation>
    </message>
    <message>
        <source>What you wrote is on its way.</source>
        <translation>書いたものを送信しています。</translation>
    </message>
    <message>
        <source>All that you may see is here, and all that you wrote is there.</source>
        <translation>閲覧できるものはすべてここにあり、書いたものはすべて送信済みです。</translation>
    </message>
    <message>
        <source>The server has not been reached since %1. Go on: what you write is kept here and goes out by itself.</source>
        <translation>%1 からサーバーに接続できません。作業を続けてください。書いたものはここに保存され、ひとりでに送信されます。</translation>
    </message>
    <message>
        <source>The server would not have all that you wrote; what it refused is kept here.</source>
        <translation>書いたもののうち、サーバーに拒まれたものがあります。拒まれたものはここに残っています。</translation>
    </message>
</context>
<context>
    <name>TopicsTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WindowTexts</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New from clipboard</source>
        <translation>クリップボードから作成(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Open a &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>読み直す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close briefing</source>
        <translation>ブリーフィングを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;last closed again</source>
        <translation>最後に閉じたものを再び開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>ライブラリに取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダーを取り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>フォルダーを監視(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Keep in the library</source>
        <translation>ライブラリに保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>コマンド(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Search topics</source>
        <translation>論点を検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in text…</source>
        <translation>本文を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>絞り込みを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve filter</source>
        <translation>絞り込みを保存(&amp;V)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>次のパネル(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>前のパネル(&amp;V)</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>ウィンドウの次の領域(&amp;W)</translation>
    </message>
    <message>
        <source>Previous part of the win&amp;dow</source>
        <translation>ウィンドウの前の領域(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>アウトライン(&amp;O)</translation>
    </message>
    <message>
        <source>Ori&amp;ginal page</source>
        <translation>元のページ(&amp;G)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準の大きさ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>セピア(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>ブリーフィング(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next topic</source>
        <translation>次の論点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous topic</source>
        <translation>前の論点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show in text</source>
        <translation>本文で表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ハイライト(&amp;H)</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>メモを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Collect into the dossier</source>
        <translation>ドシエに収集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All open briefings together</source>
        <translation>開いているブリーフィングをまとめて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Open all sa&amp;mples</source>
        <translation>サンプルをすべて開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>論点(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Entente</source>
        <translation>Entente について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Notes are not saved</source>
        <translation>メモが保存されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved, neither in the library nor beside it.</source>
        <translation>
            <numerusform>メモ %n 件を、ライブラリにもその隣にも保存できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk, or take the words with you: they are lost when the window closes.</source>
        <translation>ディスクの空きを増やすか、内容を控えてください。ウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>ウィンドウを開いたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy the notes and close</source>
        <translation>メモをコピーして閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;without them</source>
        <translation>保存せずに閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>Expor&amp;t as</source>
        <translation>ほかの形式で書き出す(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>詳細(&amp;T)</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>全画面表示(&amp;S)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is under the terms that SPDX names %2. Their words come with the library; Debian keeps them in the package %3.</source>
        <translation>%1 の条件は、SPDX で %2 と呼ばれるものです。その文面はライブラリに付属し、Debian ではパッケージ %3 にあります。</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>印刷プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>S&amp;plit side by side</source>
        <translation>左右に分割(&amp;P)</translation>
    </message>
    <message>
        <source>Split on&amp;e above the other</source>
        <translation>上下に分割(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>作業(&amp;J)</translation>
    </message>
    <message>
        <source>Highlight &amp;in</source>
        <translation>色を選んでハイライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>ようこそ(&amp;W)</translation>
    </message>
    <message>
        <source>Connect to a tea&amp;m…</source>
        <translation>チームに接続(&amp;M)…</translation>
    </message>
    <message>
        <source>Leave t&amp;he team…</source>
        <translation>チームから離れる(&amp;H)…</translation>
    </message>
    <message>
        <source>Notes of the tea&amp;m…</source>
        <translation>チームのメモ(&amp;M)…</translation>
    </message>
    <message>
        <source>What &amp;collided…</source>
        <translation>衝突した変更(&amp;C)…</translation>
    </message>
    <message>
        <source>A&amp;greement…</source>
        <translation>一致度(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>WorkspaceTexts</name>
    <message>
        <source>The date “%1” is not understood</source>
        <translation>日付「%1」を解釈できません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>entente::ui::AboutDialog</name>
    <message>
        <source>Terms of the library</source>
        <translation>ライブラリの条件</translation>
    </message>
    <message>
        <source>About Entente</source>
        <translation>Entente について</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>報告用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, system, screens, fonts and language: no names of files, and nothing of what you read</source>
        <translation>版、システム、画面、フォント、言語です。ファイルの名前や、読んでいるものは含みません</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Entente %1</source>
        <translation>Entente %1</translation>
    </message>
    <message>
        <source>Reads briefings into topics that can be browsed, filtered, compared and published.</source>
        <translation>ブリーフィングを論点に分け、閲覧、絞り込み、比較、発行ができるようにします。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. The window asks nothing of the network and sends nothing to it.</source>
        <translation>GNU 一般公衆利用許諾書 (バージョン 3 以降) による自由ソフトウェアです。いかなる保証もありません。ウィンドウは、ネットワークには何も求めず、何も送りません。</translation>
    </message>
    <message>
        <source>Libraries that the program is made with</source>
        <translation>プログラムが使用しているライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Terms of the program</source>
        <translation>プログラムの条件</translation>
    </message>
</context>
<context>
    <name>entente::ui::AgreementDialog</name>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Agreement in detail</source>
        <translation>一致度の詳細</translation>
    </message>
    <message>
        <source>&amp;Where you differ</source>
        <translation>異なるところ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Focus areas</source>
        <translation>重点分野(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>名前を付けて保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>何を何としたか</translation>
    </message>
    <message>
        <source>Agreement on each focus area</source>
        <translation>重点分野ごとの一致度</translation>
    </message>
    <message>
        <source>Where you differ</source>
        <translation>異なるところ</translation>
    </message>
    <message>
        <source>Enter or a double click shows the words in their text.</source>
        <translation>Enter かダブルクリックで、本文のその言葉を示します。</translation>
    </message>
    <message>
        <source>The briefings are read…</source>
        <translation>ブリーフィングを読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 of %2 briefings are read…</source>
        <translation>ブリーフィングを読み込んでいます（%1 / %2）…</translation>
    </message>
    <message>
        <source>Rows: %1. Columns: %2. Both say the same where the numbers are bold.</source>
        <translation>行: %1。列: %2。太字の数が、双方の一致したところです。</translation>
    </message>
    <message>
        <source>&amp;Where you differ: %1</source>
        <translation>異なるところ(&amp;W): %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Both libraries belong to one team, where each has what the other says: this tells how far they are in step, and not who said what.</source>
        <translation>両方のライブラリは同じチームに属し、互いの判断を持っています。これは両者がどれほど揃っているかを示すもので、誰が何を言ったかを示すものではありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::AgreementFigures</name>
    <message>
        <source>Topics</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Focus areas together</source>
        <translation>重点分野の全体</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>agreed on, of %1</source>
        <translation>%1 件中の一致</translation>
    </message>
    <message>
        <source>κ %1</source>
        <translation>κ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not defined, %1</source>
        <translation>定義されない、%1</translation>
    </message>
    <message>
        <source>on %1 topics</source>
        <translation>論点 %1 件</translation>
    </message>
    <message>
        <source>from %1 answers</source>
        <translation>答え %1 件</translation>
    </message>
</context>
<context>
    <name>entente::ui::AgreementQuestion</name>
    <message>
        <source>The library of a colleague</source>
        <translation>同僚のライブラリ</translation>
    </message>
    <message>
        <source>Libraries (*.entente);;All files (*)</source>
        <translation>ライブラリ (*.entente);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Library of a colleague…</source>
        <translation>同僚のライブラリ(&amp;L)…</translation>
    </message>
    <message>
        <source>What the program found</source>
        <translation>プログラムが見つけたもの</translation>
    </message>
    <message>
        <source>The briefing that is read</source>
        <translation>読んでいるブリーフィング</translation>
    </message>
    <message>
        <source>All briefings of which both say anything</source>
        <translation>双方が何か言ったすべてのブリーフィング</translation>
    </message>
    <message>
        <source>What both said themselves</source>
        <translation>双方が自分で言ったもの</translation>
    </message>
    <message>
        <source>All: what was left as it was found counts as accepted</source>
        <translation>すべて（見つかったままのものは受け入れられたものと数える）</translation>
    </message>
    <message>
        <source>&amp;Agreement with:</source>
        <translation>比べる相手(&amp;A):</translation>
    </message>
    <message>
        <source>On the &amp;topics of:</source>
        <translation>対象とする論点(&amp;T):</translation>
    </message>
    <message>
        <source>C&amp;ounted is:</source>
        <translation>数えるもの(&amp;O):</translation>
    </message>
</context>
<context>
    <name>entente::ui::AgreementSaver</name>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>%1と%2の一致度</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>entente::ui::AreaBars</name>
    <message>
        <source>Topics by focus area</source>
        <translation>重点分野別の論点</translation>
    </message>
</context>
<context>
    <name>entente::ui::AreaBarsModel</name>
    <message>
        <source>%1, 1 topic</source>
        <translation>%1、論点 1 件</translation>
    </message>
    <message>
        <source>%1, %2 topics</source>
        <translation>%1、論点 %2 件</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択中</translation>
    </message>
</context>
<context>
    <name>entente::ui::AreaModel</name>
    <message>
        <source>%1, %2 topics</source>
        <translation>%1、論点 %2 件</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1を除外</translation>
    </message>
    <message>
        <source>Leave out topics that touch %1</source>
        <translation>%1に関わる論点を除外</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>entente::ui::AreaPopup</name>
    <message>
        <source>All focus areas</source>
        <translation>すべての重点分野</translation>
    </message>
    <message>
        <source>Search the focus areas</source>
        <translation>重点分野を検索</translation>
    </message>
    <message>
        <source>Search the focus areas…</source>
        <translation>重点分野を検索…</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>重点分野</translation>
    </message>
</context>
<context>
    <name>entente::ui::AreaTicks</name>
    <message>
        <source>Focus areas of the topic</source>
        <translation>論点の重点分野</translation>
    </message>
    <message>
        <source>Search the focus areas</source>
        <translation>重点分野を検索</translation>
    </message>
    <message>
        <source>Search the focus areas…</source>
        <translation>重点分野を検索…</translation>
    </message>
</context>
<context>
    <name>entente::ui::BookExport</name>
    <message>
        <source>From the briefing that is selected in the library.</source>
        <translation>ライブラリで選択中のブリーフィングから。</translation>
    </message>
    <message>
        <source>From the %1 briefings that are selected in the library.</source>
        <translation>ライブラリで選択中のブリーフィング %1 件から。</translation>
    </message>
    <message>
        <source>From the one briefing that the library shows.</source>
        <translation>ライブラリに表示中のブリーフィングから。</translation>
    </message>
    <message>
        <source>From the %1 briefings that the library shows.</source>
        <translation>ライブラリに表示中のブリーフィング %1 件から。</translation>
    </message>
    <message>
        <source>Gathering briefings for the export…</source>
        <translation>書き出すブリーフィングを集めています…</translation>
    </message>
    <message>
        <source>%1 briefings are too many for one document; filter or select at most %2, or use entente export.</source>
        <translation>ブリーフィング %1 件は 1 つの文書には多すぎます。%2 件以内に絞り込むか選択するか、entente export を使ってください。</translation>
    </message>
    <message>
        <source>Gathering of briefings for an export</source>
        <translation>書き出すブリーフィングの収集</translation>
    </message>
</context>
<context>
    <name>entente::ui::BriefingListModel</name>
    <message>
        <source>All briefings</source>
        <translation>すべてのブリーフィング</translation>
    </message>
    <message>
        <source>All briefings, topics: %1</source>
        <translation>すべてのブリーフィング、論点 %1 件</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 件を表示中</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>words in its text</source>
        <translation>本文に該当する語あり</translation>
    </message>
    <message>
        <source>%1, %2, topics: %3</source>
        <translation>%1、%2、論点 %3 件</translation>
    </message>
</context>
<context>
    <name>entente::ui::BriefingModel</name>
    <message>
        <source>Without a focus area</source>
        <translation>重点分野なし</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>出典不明</translation>
    </message>
    <message>
        <source>Reading the focus areas…</source>
        <translation>重点分野を読み込んでいます…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>no topics</source>
        <translation>論点なし</translation>
    </message>
    <message>
        <source>%1, older edition</source>
        <translation>%1、旧版</translation>
    </message>
    <message>
        <source>%1, newer edition</source>
        <translation>%1、新版</translation>
    </message>
    <message>
        <source>%1, briefings: %2</source>
        <translation>%1、ブリーフィング %2 件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation>論点 %1 件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 hits, %2 topics in all</source>
        <translation>該当 %1 件、論点は全部で %2 件</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>新着メモ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::BriefingRowDelegate</name>
    <message>
        <source>%1 of %2 topics</source>
        <translation>論点 %2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>entente::ui::BriefingRowsModel</name>
    <message>
        <source>%1 of %2 topics</source>
        <translation>論点 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChangesButton</name>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Set this briefing beside another one that is open</source>
        <translation>このブリーフィングを、開いている別のものと並べます</translation>
    </message>
    <message>
        <source>Open another briefing…</source>
        <translation>別のブリーフィングを開く…</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChangesModel</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChangesPage</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Back to the tables</source>
        <translation>表に戻る</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右を入れ替える</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Nothing but the breaking of lines differs.</source>
        <translation>改行のほかに違いはありません。</translation>
    </message>
    <message>
        <source>1 change is left out by the filter.</source>
        <translation>絞り込みにより、1 件の変更が除外されています。</translation>
    </message>
    <message>
        <source>%1 changes are left out by the filter.</source>
        <translation>絞り込みにより、%1 件の変更が除外されています。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>凡例: %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChartSection</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表: %1</translation>
    </message>
    <message>
        <source>Show the numbers beside the chart</source>
        <translation>グラフの横に数値を表示</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>数値: %1</translation>
    </message>
    <message>
        <source>Into the dossier</source>
        <translation>ドシエに入れる</translation>
    </message>
    <message>
        <source>Into the dossier: %1</source>
        <translation>ドシエに入れる: %1</translation>
    </message>
    <message>
        <source>Put this chart into the dossier, with its numbers</source>
        <translation>このグラフを数値とともにドシエに入れます</translation>
    </message>
</context>
<context>
    <name>entente::ui::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Topics by focus area</source>
        <translation>重点分野別の論点</translation>
    </message>
    <message>
        <source>Topics by kind</source>
        <translation>種類別の論点</translation>
    </message>
    <message>
        <source>Focus areas through time</source>
        <translation>重点分野の推移</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No briefing is open.</source>
        <translation>ブリーフィングが開かれていません。</translation>
    </message>
    <message>
        <source>No topics were found here, so there is nothing to count.</source>
        <translation>論点が見つからなかったため、数えるものがありません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>本文を読む</translation>
    </message>
</context>
<context>
    <name>entente::ui::Chip</name>
    <message>
        <source>Click to take this back</source>
        <translation>クリックすると取り消します</translation>
    </message>
    <message>
        <source>%1, 1 topic</source>
        <translation>%1、論点 1 件</translation>
    </message>
    <message>
        <source>%1, %2 topics</source>
        <translation>%1、論点 %2 件</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1、除外中</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leaves out the topics that touch it</source>
        <translation>これに関わる論点を除外します</translation>
    </message>
    <message>
        <source>Click to show what touches it; −, Shift+click or Delete to leave it out</source>
        <translation>クリックすると、これに関わるものを表示します。−、Shift+クリック、または Delete キーで除外します</translation>
    </message>
</context>
<context>
    <name>entente::ui::Collecting</name>
    <message numerus="yes">
        <source>%n collected into “%1”</source>
        <translation>
            <numerusform>%n 件を「%1」に収集しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected; select words in the text, topics, or passages of the library, and collect them then.</source>
        <translation>何も選択されていません。本文の語句、論点、またはライブラリの抜粋を選択してから収集してください。</translation>
    </message>
</context>
<context>
    <name>entente::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What to do or to go to</source>
        <translation>操作または移動先</translation>
    </message>
    <message>
        <source>What to do, or where to go: a command, briefing, section, topic, focus area or filter</source>
        <translation>操作または移動先: コマンド、ブリーフィング、節、論点、重点分野、絞り込み</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>該当するコマンド</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>該当するものはありません。文字を減らすと見つかることがあります。</translation>
    </message>
    <message>
        <source>The best %1 of %2</source>
        <translation>%2 件中、上位 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::ComparePanel</name>
    <message>
        <source>Show them dimmed</source>
        <translation>薄く表示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Show the rows dimmed that the filter leaves out</source>
        <translation>絞り込みで除外された行を薄く表示します</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show in text</source>
        <translation>本文で表示(&amp;S)</translation>
    </message>
    <message>
        <source>1 row is left out by the filter.</source>
        <translation>絞り込みにより、1 行が除外されています。</translation>
    </message>
    <message>
        <source>All %1 rows are left out by the filter.</source>
        <translation>絞り込みにより、%1 行すべてが除外されています。</translation>
    </message>
    <message>
        <source>%1 rows are left out by the filter.</source>
        <translation>絞り込みにより、%1 行が除外されています。</translation>
    </message>
    <message>
        <source>Words by which the two differ are bold.</source>
        <translation>両者で異なる語は太字です。</translation>
    </message>
    <message>
        <source>Words that differ from “%1” are bold.</source>
        <translation>「%1」と異なる語は太字です。</translation>
    </message>
    <message>
        <source>No briefing is open.</source>
        <translation>ブリーフィングが開かれていません。</translation>
    </message>
    <message>
        <source>This briefing has no tables.</source>
        <translation>このブリーフィングに表はありません。</translation>
    </message>
    <message>
        <source>The open briefings have no tables.</source>
        <translation>開いているブリーフィングに表はありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ComparisonRows</name>
    <message>
        <source>%1. %2: %3. %4: %5.</source>
        <translation>%1。%2: %3。%4: %5。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ComparisonTeaser</name>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Open in Compare</source>
        <translation>「比較」で開く</translation>
    </message>
    <message>
        <source>and %1 more in Compare</source>
        <translation>ほか %1 件は「比較」に</translation>
    </message>
    <message>
        <source>one of %1 comparisons</source>
        <translation>%1 件の比較のうちの 1 件</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>entente::ui::ConflictDialog</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>%1: %2
Refused: %3</source>
        <translation>%1: %2
拒否: %3</translation>
    </message>
    <message>
        <source>Keep what &amp;stands</source>
        <translation>現在の内容のままにする(&amp;S)</translation>
    </message>
    <message>
        <source>Leave it as it is; the other side is given up for everybody</source>
        <translation>今のままにします。もう一方はすべての人から捨てられます</translation>
    </message>
    <message>
        <source>&amp;Take the other side</source>
        <translation>もう一方にする(&amp;T)</translation>
    </message>
    <message>
        <source>Write the other side over what stands, for everybody</source>
        <translation>すべての人の現在の内容を、もう一方で置き換えます</translation>
    </message>
    <message>
        <source>Keep &amp;both…</source>
        <translation>両方を残す(&amp;B)…</translation>
    </message>
    <message>
        <source>Write both into the note, one below the other, and make one of them</source>
        <translation>両方をメモの中に上下に並べ、一つにまとめます</translation>
    </message>
    <message>
        <source>&amp;Offer again</source>
        <translation>もう一度送る(&amp;O)</translation>
    </message>
    <message>
        <source>Offer all that was refused to the server with the next sync</source>
        <translation>拒否されたものすべてを、次の同期でサーバーにもう一度送ります</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>取り下げる(&amp;B)</translation>
    </message>
    <message>
        <source>What you wrote stays in your library and is not offered any more</source>
        <translation>書いたものは自分のライブラリに残り、もう送られません</translation>
    </message>
    <message>
        <source>What collided</source>
        <translation>衝突した変更</translation>
    </message>
    <message>
        <source>What collided, and what was refused</source>
        <translation>衝突した変更と拒否されたもの</translation>
    </message>
    <message>
        <source>Nothing collided, and nothing was refused.</source>
        <translation>衝突も拒否もありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed by two at once. Nothing is lost until you choose, and all who see them can.</source>
        <translation>
            <numerusform>%n 件を二人が同時に変えました。選ぶまでは何も失われません。見られる人はだれでも選べます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were refused by the team’s server; they are kept here.</source>
        <translation>
            <numerusform>%n 件をチームのサーバーが拒否しました。ここには残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by two at once: %1. Refused by the team’s server: %2.</source>
        <translation>二人が同時に変えたもの: %1。チームのサーバーが拒否したもの: %2。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ConflictSides</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>両方の内容</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br/&gt;%2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br/&gt;%2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br/&gt;%2, %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br/&gt;%2、%3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>現在の内容</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>%1, as it stands</source>
        <translation>%1、現在の内容</translation>
    </message>
    <message>
        <source>%1, the other side</source>
        <translation>%1、もう一方</translation>
    </message>
    <message>
        <source>The team’s server did not take it: %1.</source>
        <translation>チームのサーバーは受け付けませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ConnectDialog</name>
    <message>
        <source>A &amp;library of its own, in a window of its own</source>
        <translation>専用のライブラリ、別のウィンドウで(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;This library: what it holds is sent to the team</source>
        <translation>このライブラリ: 含まれるものをチームに送信(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;st connection</source>
        <translation>接続を試す(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>Connect to a team</source>
        <translation>チームに接続</translation>
    </message>
    <message>
        <source>Briefings, notes and corrections are kept here as before, and in step with those of the others: also without the network.</source>
        <translation>ブリーフィング、メモ、訂正はこれまでどおりここに保存され、ほかの人のものとそろえられます。ネットワークがなくても作業できます。</translation>
    </message>
    <message>
        <source>Desk for what you import</source>
        <translation>取り込むものを置くデスク</translation>
    </message>
    <message>
        <source>Desk &amp;for what you import</source>
        <translation>取り込むものを置くデスク(&amp;F)</translation>
    </message>
    <message>
        <source>What is kept in step with the team:</source>
        <translation>チームとそろえるもの:</translation>
    </message>
    <message>
        <source>Nothing of this library is sent; it stays as it is.</source>
        <translation>このライブラリからは何も送信されず、そのまま残ります。</translation>
    </message>
    <message>
        <source>This library is empty: what is there comes, and nothing is sent.</source>
        <translation>このライブラリは空です。チームのものを受信し、何も送信しません。</translation>
    </message>
    <message>
        <source>This is sent to the desk %1: %2.</source>
        <translation>デスク %1 に送信されるもの: %2。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>entente::ui::ConnectForm</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>your name there</source>
        <translation>サーバーでの名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Remember it in the desktop&apos;s secret service</source>
        <translation>デスクトップのシークレットサービスに保存(&amp;R)</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>自分の証明書</translation>
    </message>
    <message>
        <source>a file (*.crt)</source>
        <translation>ファイル (*.crt)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>その鍵</translation>
    </message>
    <message>
        <source>a file (*.key)</source>
        <translation>ファイル (*.key)</translation>
    </message>
    <message>
        <source>The ticket that you have is used; “kinit” gets one.</source>
        <translation>取得済みのチケットを使います。「kinit」で取得できます。</translation>
    </message>
    <message>
        <source>Authority of the server</source>
        <translation>サーバーの認証局</translation>
    </message>
    <message>
        <source>a certificate (*.crt), else ~/.postgresql/root.crt</source>
        <translation>証明書 (*.crt)。なければ ~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>A certificate of yours</source>
        <translation>自分の証明書</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>サーバー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>アカウント(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;in with</source>
        <translation>サインインの方法(&amp;I)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Your certificate</source>
        <translation>自分の証明書(&amp;Y)</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>その鍵(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;uthority of the server</source>
        <translation>サーバーの認証局(&amp;U)</translation>
    </message>
</context>
<context>
    <name>entente::ui::CopyButton</name>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>HTML として(&amp;H)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown として(&amp;M)</translation>
    </message>
</context>
<context>
    <name>entente::ui::CorrectionForm</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Focus areas…</source>
        <translation>重点分野…</translation>
    </message>
    <message>
        <source>Not a topic</source>
        <translation>論点ではない</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Correction of the topic</source>
        <translation>論点の訂正</translation>
    </message>
    <message>
        <source>Correct the kind of the topic</source>
        <translation>論点の種類を訂正</translation>
    </message>
    <message>
        <source>Say of what kind the topic is</source>
        <translation>論点の種類を指定します</translation>
    </message>
    <message>
        <source>Correct the focus areas of the topic</source>
        <translation>論点の重点分野を訂正</translation>
    </message>
    <message>
        <source>Say which focus areas the topic touches</source>
        <translation>論点が関わる重点分野を指定します</translation>
    </message>
    <message>
        <source>Leave these words in the text alone</source>
        <translation>この語句を論点として扱いません</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>訂正を取り消す</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>Marked as a topic by you.</source>
        <translation>あなたが論点として指定しました。</translation>
    </message>
    <message>
        <source>Corrected by you.</source>
        <translation>あなたが訂正しました。</translation>
    </message>
    <message>
        <source>Show again what analysis found</source>
        <translation>分析の結果に戻します</translation>
    </message>
</context>
<context>
    <name>entente::ui::CsvDialog</name>
    <message>
        <source>Begin with a &amp;byte order mark</source>
        <translation>バイトオーダーマークを付ける(&amp;B)</translation>
    </message>
    <message>
        <source>Export to a spreadsheet</source>
        <translation>表計算用に書き出す</translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation>バイトオーダーマークを付ける</translation>
    </message>
    <message>
        <source>Excel needs it to read letters beyond English. Programs that read data may take it for a part of the first word.</source>
        <translation>Excel で英字以外の文字を読むために必要です。データを読み取るプログラムでは、最初の語の一部とみなされることがあります。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose the file and export</source>
        <translation>ファイルを選んで書き出します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>entente::ui::DatePopup</name>
    <message>
        <source>First date</source>
        <translation>最初の日付</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>最後の日付</translation>
    </message>
    <message>
        <source>Dates of the briefings</source>
        <translation>ブリーフィングの日付</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>2024, 2024-04 or 2024-04-10</source>
        <translation>2024、2024-04、2024-04-10 など</translation>
    </message>
    <message>
        <source>Briefings without a date are left out.</source>
        <translation>日付のないブリーフィングは除外されます。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2024, 2024-04 or 2024-04-10.</source>
        <translation>「%1」は日付ではありません。2024、2024-04、2024-04-10 のように書いてください。</translation>
    </message>
    <message>
        <source>The first date is later than the last.</source>
        <translation>最初の日付が最後の日付より後になっています。</translation>
    </message>
</context>
<context>
    <name>entente::ui::DesktopNotices</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>entente::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a topic to see where it stands and on which words it rests.</source>
        <translation>論点を選択すると、所在と根拠となる語句が表示されます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>本文で表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>出典付きでコピー</translation>
    </message>
    <message>
        <source>Copy the text with title, source, date and line</source>
        <translation>題名、出典、日付、行を付けて本文をコピーします</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Rests on %1</source>
        <translation>根拠: %1</translation>
    </message>
    <message>
        <source>The present filter leaves this topic out.</source>
        <translation>この論点は現在の絞り込みで除外されています。</translation>
    </message>
    <message>
        <source>Go to the first topic</source>
        <translation>最初の論点へ</translation>
    </message>
</context>
<context>
    <name>entente::ui::Disagreements</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>They differ in</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
</context>
<context>
    <name>entente::ui::DossierDelegate</name>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>What you say about it</source>
        <translation>自分の見解</translation>
    </message>
    <message>
        <source>Your own words; an empty line begins a paragraph</source>
        <translation>自分の言葉。空行で段落を改めます</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>entente::ui::DossierHead</name>
    <message>
        <source>Publish</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Publish with numbered references and the list of sources</source>
        <translation>番号付きの参照と出典一覧を付けて発行します</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>ドシエ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Begin a new dossier</source>
        <translation>新しいドシエを作ります</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新しいドシエ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this dossier; it can be undone</source>
        <translation>このドシエを削除します。元に戻せます</translation>
    </message>
    <message>
        <source>Style of references</source>
        <translation>参照文献の書式</translation>
    </message>
    <message>
        <source>Title of the dossier</source>
        <translation>ドシエの題名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Purpose of the dossier</source>
        <translation>ドシエの目的</translation>
    </message>
    <message>
        <source>The question that it answers, or for whom it is</source>
        <translation>答えようとする問い、または誰のためのものか</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>What this dossier said before</source>
        <translation>このドシエの以前の内容</translation>
    </message>
</context>
<context>
    <name>entente::ui::DossierModel</name>
    <message>
        <source>Heading: %1</source>
        <translation>見出し: %1</translation>
    </message>
    <message>
        <source>Table of %1 rows: %2</source>
        <translation>%1 行の表: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Further briefings: %1</source>
        <translation>このほかのブリーフィング: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::DossierPage</name>
    <message>
        <source>Dossier</source>
        <translation>ドシエ</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>発行しています…</translation>
    </message>
    <message>
        <source>What the dossier holds</source>
        <translation>ドシエの内容</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Add a heading below the current item</source>
        <translation>現在の項目の下に見出しを追加します</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Add words of your own below the current item</source>
        <translation>現在の項目の下に自分の文章を追加します</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Add a table of your own below the current item</source>
        <translation>現在の項目の下に自分の表を追加します</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit your words, or the table (F2)</source>
        <translation>自分の文章または表を編集します (F2)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take out of the dossier (Delete); it can be undone</source>
        <translation>ドシエから外します (Delete)。元に戻せます</translation>
    </message>
    <message>
        <source>Nothing is collected yet. Select words in a briefing, topics, or passages of the library, and press Ctrl+Shift+D.</source>
        <translation>まだ何も収集されていません。ブリーフィングの語句、論点、またはライブラリの抜粋を選択し、Ctrl+Shift+D を押してください。</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>観点</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>No filter is set. Choose focus areas, kinds, words or dates first; what they find is added then.</source>
        <translation>フィルターが設定されていません。まず重点分野、種類、語句、日付のいずれかを選んでください。該当するものが追加されます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Add the filter that is set, with what it finds in the library whenever one looks</source>
        <translation>設定中のフィルターを追加します。見るたびに、そのときライブラリで該当するものが示されます</translation>
    </message>
    <message>
        <source>Open the briefing at these words, or set the filter (Enter)</source>
        <translation>この語句の位置でブリーフィングを開くか、フィルターを設定します（Enter）</translation>
    </message>
    <message>
        <source>Look for passages</source>
        <translation>抜粋を探す</translation>
    </message>
</context>
<context>
    <name>entente::ui::DossierPublisher</name>
    <message>
        <source>Published to %1</source>
        <translation>%1 に発行しました</translation>
    </message>
    <message>
        <source>Publishing of “%1” as %2</source>
        <translation>「%1」の %2 での発行</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The dossier is published</source>
        <translation>ドシエを発行しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The dossier could not be published</source>
        <translation>ドシエを発行できませんでした</translation>
    </message>
</context>
<context>
    <name>entente::ui::DraftButton</name>
    <message>
        <source>Into the dossier</source>
        <translation>ドシエへ</translation>
    </message>
    <message>
        <source>Put these rows into the dossier as a table of your own</source>
        <translation>これらの行を自分の表としてドシエに入れます</translation>
    </message>
</context>
<context>
    <name>entente::ui::EditionBar</name>
    <message>
        <source>&amp;Yes, a new edition</source>
        <translation>はい、新しい版です(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No, keep both</source>
        <translation>いいえ、両方残します(&amp;N)</translation>
    </message>
    <message>
        <source>Question about editions</source>
        <translation>版についての質問</translation>
    </message>
</context>
<context>
    <name>entente::ui::EmptyPage</name>
    <message>
        <source>No briefing is open</source>
        <translation>ブリーフィングが開かれていません</translation>
    </message>
    <message>
        <source>Open one, or drop files here.</source>
        <translation>ファイルを開くか、ここにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>entente::ui::EnclosureForm</name>
    <message>
        <source>The briefing itself and its topics, to &amp;read back</source>
        <translation>読み戻せるように、ブリーフィング自体とその論点を含める(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock with a password</source>
        <translation>パスワードで保護する(&amp;L)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Puts the whole source of each briefing into the PDF, whatever the filter, so that Entente can open the PDF as a briefing.</source>
        <translation>絞り込みにかかわらず、各ブリーフィングの原資料全体を PDF に入れます。Entente で PDF をブリーフィングとして開けるようになります。</translation>
    </message>
    <message>
        <source>Type the password that is to open the document.</source>
        <translation>文書を開くためのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The two passwords are not the same; type the second again.</source>
        <translation>2 つのパスワードが一致しません。もう一度入力し直してください。</translation>
    </message>
    <message>
        <source>The password is too long; choose one of fewer than %1 letters.</source>
        <translation>パスワードが長すぎます。%1 文字未満のものを選んでください。</translation>
    </message>
</context>
<context>
    <name>entente::ui::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>They are marked in the matrix and over the timeline of the library.</source>
        <translation>マトリクスと、ライブラリのタイムラインの上に印が付きます。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Row %1 has no date that is understood, such as 2024-04-10.</source>
        <translation>%1 行目に、2024-04-10 のような認識できる日付がありません。</translation>
    </message>
    <message>
        <source>The last day of row %1 is none, or lies before its date.</source>
        <translation>%1 行目の最終日が日付として認識できないか、日付より前になっています。</translation>
    </message>
    <message>
        <source>The event of row %1 has no name.</source>
        <translation>%1 行目の出来事に名前がありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ExportController</name>
    <message>
        <source>Another document is being exported; wait for it or cancel it.</source>
        <translation>別の文書を書き出しています。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>No briefing is open; open one to export it.</source>
        <translation>ブリーフィングが開かれていません。書き出すには、まず開いてください。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>印刷をキャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>%1 に送信しました。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>No program is set up to open %1.</source>
        <translation>%1 を開くプログラムが設定されていません。</translation>
    </message>
    <message>
        <source>Export of “%1” as %2</source>
        <translation>「%1」の %2 への書き出し</translation>
    </message>
    <message>
        <source>Printing of “%1”</source>
        <translation>「%1」の印刷</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Printing failed</source>
        <translation>印刷できませんでした</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>書き出せませんでした</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>プリンターに送信しました</translation>
    </message>
    <message>
        <source>The export is finished</source>
        <translation>書き出しが終わりました</translation>
    </message>
</context>
<context>
    <name>entente::ui::ExportDialog</name>
    <message>
        <source>Export to PDF</source>
        <translation>PDF に書き出す</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示中の内容</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>含める内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Type and marking</source>
        <translation>文字と取扱区分</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>ファイルに入れるもの</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose the file and export</source>
        <translation>ファイルを選んで書き出します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>文書の題名</translation>
    </message>
    <message>
        <source>Whom the document is prepared for</source>
        <translation>文書の提出先</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>Prepare&amp;d for</source>
        <translation>提出先(&amp;D)</translation>
    </message>
    <message>
        <source>To&amp;pics (%1 of %2)</source>
        <translation>論点（%2 件中 %1 件）(&amp;P)</translation>
    </message>
    <message>
        <source>Ta&amp;bles (%1 of %2 rows)</source>
        <translation>表（%2 行中 %1 行）(&amp;B)</translation>
    </message>
    <message>
        <source>Pa&amp;ssages of the text (%1)</source>
        <translation>本文の抜粋（%1 件）(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;full text, whatever the filter</source>
        <translation>絞り込みにかかわらず全文(&amp;F)</translation>
    </message>
    <message>
        <source>A list of &amp;contents with page numbers</source>
        <translation>ページ番号付きの目次(&amp;C)</translation>
    </message>
    <message>
        <source>A c&amp;hart of topics by focus area</source>
        <translation>重点分野別の論点のグラフ(&amp;H)</translation>
    </message>
    <message>
        <source>Group topics</source>
        <translation>論点のまとめ方</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>by focus area</source>
        <translation>重点分野別</translation>
    </message>
    <message>
        <source>by focus area, across all</source>
        <translation>全体を重点分野別</translation>
    </message>
    <message>
        <source>&amp;Notes and highlights (%1)</source>
        <translation>メモとハイライト（%1 件）(&amp;N)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4（210 × 297 mm）</translation>
    </message>
    <message>
        <source>Letter, 8.5 × 11 in</source>
        <translation>レター（8.5 × 11 インチ）</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Choose at least topics, tables or the full text.</source>
        <translation>論点、表、全文のうち、少なくとも 1 つを選んでください。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>印刷のしかた</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Choose the printer and print</source>
        <translation>プリンターを選んで印刷</translation>
    </message>
</context>
<context>
    <name>entente::ui::FacetButton</name>
    <message>
        <source>Source not known</source>
        <translation>出典不明</translation>
    </message>
    <message>
        <source>Format not known</source>
        <translation>形式不明</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>言語不明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: %2 件選択中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>選択できるものがありません</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No desk yet</source>
        <translation>まだデスクなし</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
</context>
<context>
    <name>entente::ui::FileMenus</name>
    <message>
        <source>&amp;Forget these files</source>
        <translation>これらのファイルの記録を消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>entente::ui::FilterBar</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>日付…</translation>
    </message>
    <message>
        <source>Announced only</source>
        <translation>予告されたもののみ</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Focus areas that topics touch</source>
        <translation>論点が関わる重点分野</translation>
    </message>
    <message>
        <source>All focus areas, to search in, to ask for or to leave out</source>
        <translation>すべての重点分野を検索し、指定または除外します</translation>
    </message>
    <message>
        <source>TOUCHES</source>
        <translation>関連分野</translation>
    </message>
    <message>
        <source>Kinds of topics</source>
        <translation>論点の種類</translation>
    </message>
    <message>
        <source>What else to filter by</source>
        <translation>その他の絞り込み条件</translation>
    </message>
    <message>
        <source>Dates of the briefings</source>
        <translation>ブリーフィングの日付</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Topics that the briefing itself sets out as its focus areas. What topics touch is chosen in the row above.</source>
        <translation>ブリーフィング自体が重点分野として掲げる論点です。論点が関わる分野は、上の行で選びます。</translation>
    </message>
    <message>
        <source>Click to show topics of this kind; several kinds are shown together</source>
        <translation>クリックするとこの種類の論点を表示します。複数の種類を一緒に表示できます</translation>
    </message>
    <message>
        <source>Only topics whose kind a heading, a column head, a label or the sentence before announces</source>
        <translation>見出し、列見出し、ラベル、または直前の文で種類が予告されている論点のみを表示します</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>本文で表示</translation>
    </message>
    <message>
        <source>Read the text where it contains these words</source>
        <translation>これらの語を含む本文を読みます</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>&amp;Show topics that touch %1</source>
        <translation>%1に関わる論点を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave out topics that touch %1</source>
        <translation>%1に関わる論点を除外(&amp;L)</translation>
    </message>
</context>
<context>
    <name>entente::ui::FindBar</name>
    <message>
        <source>Find in the briefing</source>
        <translation>ブリーフィング内を検索</translation>
    </message>
    <message>
        <source>Words to find in the briefing</source>
        <translation>ブリーフィング内で検索する語句</translation>
    </message>
    <message>
        <source>Find in this briefing</source>
        <translation>このブリーフィング内を検索</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capital letters as typed</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>“ab”</source>
        <translation>“ab”</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語全体のみ</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>全 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::FolderImport</name>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>フォルダーを監視(&amp;W)…</translation>
    </message>
    <message>
        <source>Stop &amp;watching %1</source>
        <translation>%1 の監視をやめる(&amp;W)</translation>
    </message>
</context>
<context>
    <name>entente::ui::ImportJobs</name>
    <message>
        <source>Import of “%1” from the watched folder</source>
        <translation>監視フォルダーの「%1」の取り込み</translation>
    </message>
    <message>
        <source>Import of %1 files from the watched folder</source>
        <translation>監視フォルダーのファイル %1 件の取り込み</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>「%1」の取り込み</translation>
    </message>
    <message>
        <source>Import of %1 files and folders</source>
        <translation>ファイルとフォルダー %1 件の取り込み</translation>
    </message>
    <message>
        <source>Reading anew what the library holds</source>
        <translation>ライブラリの内容の読み直し</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>検索インデックスの作成</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>ライブラリへの取り込み</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>ライブラリで表示</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>失敗したものをもう一度</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>取り込めませんでした</translation>
    </message>
    <message>
        <source>The import is finished</source>
        <translation>取り込みが終わりました</translation>
    </message>
</context>
<context>
    <name>entente::ui::ImportLine</name>
    <message>
        <source>%1 briefings were read anew, for topics are found otherwise than when they were imported</source>
        <translation>取り込んだ時とは論点の抽出方法が異なるため、ブリーフィング %1 件を読み直しました</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>何も追加されませんでした</translation>
    </message>
    <message>
        <source>%1 added, %2 of them newer editions</source>
        <translation>%1 件を追加（うち新しい版 %2 件）</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>追加 %1 件</translation>
    </message>
    <message>
        <source>%1 were there already</source>
        <translation>%1 件は登録済み</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 件は読み取れず</translation>
    </message>
    <message>
        <source>of %1 the encoding is a guess</source>
        <translation>%1 件の文字コードは推定</translation>
    </message>
    <message>
        <source>the import was cancelled, what was added stays</source>
        <translation>取り込みはキャンセルされました（追加済みのものは残ります）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What could not be read…</source>
        <translation>読み取れなかったもの…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>取り込みの進行状況</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>Making the search index: %1 of %2 briefings</source>
        <translation>検索インデックスを作成しています: ブリーフィング %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Reading anew %1 of %2, %3 a second, %4 s left</source>
        <translation>読み直しています: %2 件中 %1 件、毎秒 %3 件、残り %4 秒</translation>
    </message>
    <message>
        <source>Importing %1 of %2, %3 a second, %4 s left</source>
        <translation>取り込んでいます: %2 件中 %1 件、毎秒 %3 件、残り %4 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: it may be a new edition of another briefing; both are kept until that is said.</source>
        <translation>%1: 別のブリーフィングの新しい版かもしれません。確認されるまで両方を残します。</translation>
    </message>
    <message>
        <source>What is not sure…</source>
        <translation>不確かなもの…</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかったもの</translation>
    </message>
    <message>
        <source>%1; the rest follows at the next start.</source>
        <translation>%1。残りは次の起動時に行われます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Show the list of jobs</source>
        <translation>作業の一覧を表示</translation>
    </message>
</context>
<context>
    <name>entente::ui::InTextButton</name>
    <message>
        <source>Show in the text</source>
        <translation>本文で表示</translation>
    </message>
    <message>
        <source>No topic matches the filter.</source>
        <translation>絞り込みに該当する論点はありません。</translation>
    </message>
    <message>
        <source>No topic contains these words; the briefing as a whole does.</source>
        <translation>これらの語を含む論点はありませんが、ブリーフィング全体では含まれています。</translation>
    </message>
    <message>
        <source>No topic contains these words, but the text does.</source>
        <translation>これらの語を含む論点はありませんが、本文には含まれています。</translation>
    </message>
</context>
<context>
    <name>entente::ui::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 の進み具合</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 をキャンセル</translation>
    </message>
    <message>
        <source>What failed (%1)</source>
        <translation>失敗したもの（%1）</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗したもの</translation>
    </message>
</context>
<context>
    <name>entente::ui::JobsButton</name>
    <message>
        <source>Jobs</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Jobs: %1 running, %2 failed</source>
        <translation>作業: 進行中 %1 件、失敗 %2 件</translation>
    </message>
    <message>
        <source>Jobs: %1 running</source>
        <translation>作業: 進行中 %1 件</translation>
    </message>
    <message>
        <source>Jobs: %1 failed</source>
        <translation>作業: 失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>entente::ui::JobsPanel</name>
    <message>
        <source>Close the list of jobs</source>
        <translation>作業の一覧を閉じる</translation>
    </message>
    <message>
        <source>Nothing is being done, and nothing was since the start. Imports, exports and what else takes a while are listed here.</source>
        <translation>進行中の作業も、起動してから終わった作業もありません。取り込みや書き出しなど、時間のかかるものがここに並びます。</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>終わったものを消す</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作業</translation>
    </message>
</context>
<context>
    <name>entente::ui::LibraryDossiers</name>
    <message>
        <source>Collected on %1</source>
        <translation>%1 に収集</translation>
    </message>
</context>
<context>
    <name>entente::ui::LibraryFiles</name>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーを取り込む</translation>
    </message>
    <message>
        <source>Spreadsheet, with a byte order mark (*.csv)</source>
        <translation>表計算、バイトオーダーマーク付き (*.csv)</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>メモを書き出す</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>表計算 (*.csv)</translation>
    </message>
    <message>
        <source>W3C annotations (*.json)</source>
        <translation>W3C 注釈 (*.json)</translation>
    </message>
</context>
<context>
    <name>entente::ui::LibraryNotes</name>
    <message>
        <source>the library can only be read (%1)</source>
        <translation>ライブラリが読み取り専用であるため（%1）</translation>
    </message>
    <message>
        <source>it was changed in another window</source>
        <translation>別のウィンドウで変更されたため</translation>
    </message>
</context>
<context>
    <name>entente::ui::LibraryPanel</name>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧の対象</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>抜粋</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>二者比較</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリクス</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>ドシエ</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>focus area</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Only the selected</source>
        <translation>選択中のみ</translation>
    </message>
    <message>
        <source>Filter and search in the selected briefings only</source>
        <translation>選択中のブリーフィングだけを絞り込み、検索します</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>すべての版</translation>
    </message>
    <message>
        <source>List and search older editions too, not only the newest of each document</source>
        <translation>各文書の最新版だけでなく、古い版も一覧と検索の対象にします</translation>
    </message>
    <message>
        <source>Briefings  %1</source>
        <translation>ブリーフィング  %1</translation>
    </message>
    <message>
        <source>Passages  %1</source>
        <translation>抜粋  %1</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>ライブラリを開いています…</translation>
    </message>
    <message>
        <source>The library is empty. Import briefings, or drop files and folders here.</source>
        <translation>ライブラリは空です。ブリーフィングを取り込むか、ここにファイルやフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>No passage has all the words; these have some of them.</source>
        <translation>すべての語を含む抜粋はありません。次の抜粋は一部の語を含みます。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>もしかして: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation>または</translation>
    </message>
    <message>
        <source>Briefings of the library</source>
        <translation>ライブラリのブリーフィング</translation>
    </message>
    <message>
        <source>Only %1 selected</source>
        <translation>選択中の %1 件のみ</translation>
    </message>
    <message>
        <source>&amp;Take out of the library</source>
        <translation>ライブラリから外す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open %1 briefings</source>
        <translation>%1 件のブリーフィングを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search in the selected only</source>
        <translation>選択中のものだけを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not an edition of the others</source>
        <translation>ほかのものの版ではない(&amp;N)</translation>
    </message>
</context>
<context>
    <name>entente::ui::LibrarySearch</name>
    <message>
        <source>The library is empty.</source>
        <translation>ライブラリは空です。</translation>
    </message>
    <message>
        <source>Showing all %1 briefings of the library. Its search index is being made; filters and search follow in a moment.</source>
        <translation>ライブラリのブリーフィング %1 件をすべて表示しています。検索インデックスを作成中です。絞り込みと検索はまもなく使えるようになります。</translation>
    </message>
</context>
<context>
    <name>entente::ui::LibrarySession</name>
    <message>
        <source>Undo %1</source>
        <translation>%1を元に戻す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1をやり直す</translation>
    </message>
</context>
<context>
    <name>entente::ui::MainWindow</name>
    <message>
        <source>Open briefings</source>
        <translation>開いているブリーフィング</translation>
    </message>
    <message>
        <source>Briefings (%1);;All files (*)</source>
        <translation>ブリーフィング (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Library – Entente</source>
        <translation>ライブラリ – Entente</translation>
    </message>
    <message>
        <source>%1 – Entente</source>
        <translation>%1 – Entente</translation>
    </message>
    <message>
        <source>Entente</source>
        <translation>Entente</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that had not been saved when Entente ended were found, and are saved now.</source>
        <translation>
            <numerusform>Entente の終了時に保存されていなかったメモが %n 件見つかり、保存されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 open briefings – Entente</source>
        <translation>開いているブリーフィング %1 件すべて – Entente</translation>
    </message>
</context>
<context>
    <name>entente::ui::ManualFind</name>
    <message>
        <source>Words to find in this chapter</source>
        <translation>この章で探す言葉</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>この章の中を検索</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
</context>
<context>
    <name>entente::ui::ManualPage</name>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>entente::ui::ManualWindow</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>この言葉のある章はありません。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>この章の中を検索</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>標準の大きさ</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 – Manual</source>
        <translation>%1 – マニュアル</translation>
    </message>
</context>
<context>
    <name>entente::ui::MatrixModel</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Topics: %1, in briefings: %2</source>
        <translation>論点 %1 件、ブリーフィング %2 件</translation>
    </message>
</context>
<context>
    <name>entente::ui::MatrixPage</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation>似た行を並べる</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリクス</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Puts rows beside one another that spread alike over the columns</source>
        <translation>列への広がり方が似た行を隣り合わせに並べます</translation>
    </message>
    <message>
        <source>Topics: %1 × %2</source>
        <translation>論点: %1 × %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>The filter leaves no topic.</source>
        <translation>絞り込みに該当する論点はありません。</translation>
    </message>
    <message>
        <source>%1 columns are too many to be looked at: choose others, or filter.</source>
        <translation>列が %1 あり、見るには多すぎます。別の列を選ぶか、絞り込んでください。</translation>
    </message>
    <message>
        <source>%1 topics in %2 briefings. A topic counts in each focus area that it touches. Enter or a double click filters by a cell.</source>
        <translation>ブリーフィング %2 件の論点 %1 件。論点は関わる重点分野ごとに数えます。Enter キーまたはダブルクリックで、そのセルの条件で絞り込みます。</translation>
    </message>
    <message>
        <source>What the numbers are</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Share of the column</source>
        <translation>列に占める割合</translation>
    </message>
    <message>
        <source>Topics per briefing</source>
        <translation>1 件あたりの論点</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>出来事…</translation>
    </message>
    <message>
        <source>Name dates, to see them marked where time passes</source>
        <translation>日付に名前を付けると、時間の流れの上に印が付きます</translation>
    </message>
    <message>
        <source>Share of all briefings</source>
        <translation>全ブリーフィングに占める割合</translation>
    </message>
    <message>
        <source>Of these briefings %1 have the words in their text alone, and in no topic.</source>
        <translation>このうち %1 件のブリーフィングでは、語句が本文だけにあり、論点にはありません。</translation>
    </message>
    <message>
        <source>Types of release</source>
        <translation>文書の種別</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>entente::ui::MentionCompletion</name>
    <message>
        <source>People to mention</source>
        <translation>言及できる人</translation>
    </message>
</context>
<context>
    <name>entente::ui::MessageBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>読み取りの進行状況</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>お知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>entente::ui::NoDossier</name>
    <message>
        <source>A dossier holds what you collect to answer a question: passages with their sources, your own words, tables. Select words in a briefing, topics, or passages of the library, and press Ctrl+Shift+D; or begin one here.</source>
        <translation>ドシエには、ある問いに答えるために収集したもの、つまり出典付きの抜粋、自分の文章、表が入ります。ブリーフィングの語句、論点、またはライブラリの抜粋を選択して Ctrl+Shift+D を押すか、ここで新しく作ってください。</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新しいドシエ</translation>
    </message>
</context>
<context>
    <name>entente::ui::NoteAuthors</name>
    <message>
        <source>Go to the next note that is new</source>
        <translation>次の新着メモに移る</translation>
    </message>
    <message>
        <source>Authors whose notes are listed</source>
        <translation>メモを表示する人</translation>
    </message>
    <message>
        <source>All authors  (%1)</source>
        <translation>すべての人  (%1)</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Words of the note, in Markdown</source>
        <translation>メモの文章（Markdown）</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>メモを書く…</translation>
    </message>
    <message>
        <source>Tags of the note, separated by commas</source>
        <translation>メモのタグ（コンマ区切り）</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ（コンマ区切り）</translation>
    </message>
    <message>
        <source>This note was changed in another window.</source>
        <translation>このメモは別のウィンドウで変更されました。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を残す</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の内容を取り入れる</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Written %1, changed %2</source>
        <translation>作成: %1、変更: %2</translation>
    </message>
    <message>
        <source>Colour of the note</source>
        <translation>メモの色</translation>
    </message>
    <message>
        <source>Colour of the note: %1</source>
        <translation>メモの色: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::NoteModel</name>
    <message>
        <source>Highlight on “%1”</source>
        <translation>「%1」のハイライト</translation>
    </message>
    <message>
        <source>Note on “%1”: %2</source>
        <translation>「%1」へのメモ: %2</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>該当箇所なし</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The text no longer has this passage.</source>
        <translation>この箇所は本文からなくなりました。</translation>
    </message>
    <message>
        <source>Highlight on “%1”, %2</source>
        <translation>「%1」のハイライト、%2</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <translation>%1 · 新着</translation>
    </message>
    <message>
        <source>New, by %1: %2</source>
        <translation>新着、%1: %2</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::NoteStatusLine</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not saved, because %1. It is tried again.</source>
        <translation>%1、保存されていません。再試行します。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
</context>
<context>
    <name>entente::ui::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Select words in the text to highlight them or to write a note on them.</source>
        <translation>本文の語句を選択すると、ハイライトしたりメモを書いたりできます。</translation>
    </message>
    <message>
        <source>Notes on the briefing</source>
        <translation>ブリーフィングのメモ</translation>
    </message>
    <message>
        <source>Colours that are listed</source>
        <translation>一覧に表示する色</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>本文へ</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>すべての色</translation>
    </message>
</context>
<context>
    <name>entente::ui::NumbersRow</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>entente::ui::OpenBriefings</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取っています…</translation>
    </message>
    <message>
        <source>Recognising the words of %1, page %2 of %3…</source>
        <translation>%1 の文字を認識しています（%3 ページ中 %2 ページ）…</translation>
    </message>
</context>
<context>
    <name>entente::ui::OriginalPanel</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>元のページ</translation>
    </message>
    <message>
        <source>Close the original page</source>
        <translation>元のページを閉じる</translation>
    </message>
    <message>
        <source>This briefing is no PDF: it has no pages of its own.</source>
        <translation>このブリーフィングは PDF ではないため、元のページがありません。</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be drawn; its text is beside.</source>
        <translation>この PDF のページは描画できません。本文は隣に表示されています。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2 as it was printed</source>
        <translation>印刷時の %1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>entente::ui::OutlineModel</name>
    <message>
        <source>%1 %2, topics: %3</source>
        <translation>%1 %2、論点 %3 件</translation>
    </message>
</context>
<context>
    <name>entente::ui::OutlinePanel</name>
    <message>
        <source>Outline and briefings</source>
        <translation>アウトラインとブリーフィング</translation>
    </message>
    <message>
        <source>OUTLINE</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>BRIEFINGS</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>No briefing is open.</source>
        <translation>ブリーフィングが開かれていません。</translation>
    </message>
    <message>
        <source>This briefing has no headings.</source>
        <translation>このブリーフィングに見出しはありません。</translation>
    </message>
    <message>
        <source>&amp;Close briefing</source>
        <translation>ブリーフィングを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Of “%1”, one of all that are shown</source>
        <translation>表示中のうち「%1」のもの</translation>
    </message>
</context>
<context>
    <name>entente::ui::OverviewHead</name>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>%1, a guess</source>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>  ·  </source>
        <translation>  ·  </translation>
    </message>
    <message>
        <source>Further metadata</source>
        <translation>その他の情報</translation>
    </message>
    <message>
        <source>Open briefings</source>
        <translation>開いているブリーフィング</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>topics shown</source>
        <translation>表示中の論点</translation>
    </message>
    <message>
        <source>section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>節</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>minute to read</source>
        <translation>分（読む時間）</translation>
    </message>
    <message>
        <source>minutes to read</source>
        <translation>分（読む時間）</translation>
    </message>
    <message>
        <source>All open briefings</source>
        <translation>開いているすべてのブリーフィング</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>briefings</source>
        <translation>ブリーフィング</translation>
    </message>
</context>
<context>
    <name>entente::ui::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Topics by focus area</source>
        <translation>重点分野別の論点</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No briefing is open. Open a file, or drop one here.</source>
        <translation>ブリーフィングが開かれていません。ファイルを開くか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>No topics were found here. The text itself is under Read.</source>
        <translation>論点は見つかりませんでした。内容は「本文」で読めます。</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>本文を読む</translation>
    </message>
</context>
<context>
    <name>entente::ui::OwnTableDialog</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation>表の題</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>題</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>表のセル</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Add a row below the current one</source>
        <translation>現在の行の下に行を追加します</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>Add a column behind the current one</source>
        <translation>現在の列の後に列を追加します</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove the current row</source>
        <translation>現在の行を削除します</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Remove the current column</source>
        <translation>現在の列を削除します</translation>
    </message>
    <message>
        <source>Passages of the dossier</source>
        <translation>ドシエの抜粋</translation>
    </message>
    <message>
        <source>Put into the cell</source>
        <translation>セルに入れる</translation>
    </message>
    <message>
        <source>The dossier holds no passages yet.</source>
        <translation>ドシエにはまだ抜粋がありません。</translation>
    </message>
    <message>
        <source>Draw its numbers as bars</source>
        <translation>数値を棒グラフで示す</translation>
    </message>
    <message>
        <source>Columns that hold numbers are drawn as a bar chart, too</source>
        <translation>数値の列を棒グラフとしても描きます</translation>
    </message>
</context>
<context>
    <name>entente::ui::OwnTableModel</name>
    <message>
        <source>%1 [sources: %2]</source>
        <translation>%1［出典: %2］</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>見出し</translation>
    </message>
</context>
<context>
    <name>entente::ui::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message>
        <source>Page %1 of the document</source>
        <translation>文書の %1 ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2, not printed</source>
        <translation>%1 / %2 ページ（印刷しない）</translation>
    </message>
</context>
<context>
    <name>entente::ui::PageText</name>
    <message>
        <source>Sample: written as an example</source>
        <translation>サンプル: 例として作成</translation>
    </message>
</context>
<context>
    <name>entente::ui::PaletteDesk</name>
    <message>
        <source>Open briefing</source>
        <translation>開いているブリーフィング</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Topic, %1</source>
        <translation>論点、%1</translation>
    </message>
    <message>
        <source>Briefing of the library</source>
        <translation>ライブラリのブリーフィング</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>ドシエ</translation>
    </message>
</context>
<context>
    <name>entente::ui::PanelStack</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>entente::ui::PassageModel</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>出典不明</translation>
    </message>
    <message>
        <source>Without a focus area</source>
        <translation>重点分野なし</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>「%1」内</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Said %1 times in this briefing</source>
        <translation>このブリーフィングで %1 回述べられています</translation>
    </message>
    <message>
        <source>Said in %1 briefings</source>
        <translation>%1 件のブリーフィングで述べられています</translation>
    </message>
    <message>
        <source>%1 % alike: both use %2</source>
        <translation>類似度 %1 %: 共通の語は %2</translation>
    </message>
    <message>
        <source>%1, %2 passages, %3</source>
        <translation>%1、抜粋 %2 件、%3</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>マーク済み</translation>
    </message>
</context>
<context>
    <name>entente::ui::PassageView</name>
    <message>
        <source>Passages</source>
        <translation>抜粋</translation>
    </message>
</context>
<context>
    <name>entente::ui::PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>抜粋</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>focus area</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>date, newest first</source>
        <translation>日付の新しい順</translation>
    </message>
    <message>
        <source>Fold repeats</source>
        <translation>重複をまとめる</translation>
    </message>
    <message>
        <source>Show once what several briefings say in nearly the same words</source>
        <translation>複数のブリーフィングがほぼ同じ言葉で述べることを 1 回だけ表示します</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the passages that were found</source>
        <translation>見つかった抜粋に戻ります</translation>
    </message>
    <message>
        <source>Copy with references</source>
        <translation>参照付きでコピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Mark nothing any more</source>
        <translation>すべてのマークを外します</translation>
    </message>
    <message>
        <source>Most like “%1”</source>
        <translation>「%1」に最も似たもの</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 件をマーク中</translation>
    </message>
    <message>
        <source>Nothing in the library is like it.</source>
        <translation>ライブラリに似たものはありません。</translation>
    </message>
    <message>
        <source>Mark passages with the space bar to copy them.</source>
        <translation>スペースキーで抜粋にマークを付けると、コピーできます。</translation>
    </message>
    <message>
        <source>1 passage is on the clipboard.</source>
        <translation>1 件の抜粋をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1 passages are on the clipboard.</source>
        <translation>%1 件の抜粋をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>&amp;Copy with reference</source>
        <translation>参照付きでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark no more</source>
        <translation>マークを外す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fold what says the same</source>
        <translation>同じ内容をまとめる(&amp;F)</translation>
    </message>
    <message>
        <source>Un&amp;fold what says the same</source>
        <translation>まとめた内容を展開(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Similar in the library</source>
        <translation>ライブラリ内の類似箇所(&amp;S)</translation>
    </message>
</context>
<context>
    <name>entente::ui::PasswordDialog</name>
    <message>
        <source>&amp;Remember it in the desktop&apos;s secret service</source>
        <translation>デスクトップのシークレットサービスに保存(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
</context>
<context>
    <name>entente::ui::Pasting</name>
    <message>
        <source>Nothing is fetched from the network; open the address in a browser, and copy its text or save the page.</source>
        <translation>ネットワークからは何も取得しません。ブラウザーでアドレスを開き、文章をコピーするか、ページを保存してください。</translation>
    </message>
    <message>
        <source>A picture holds no words that can be read; copy the text itself, or have a program for text recognition make it.</source>
        <translation>画像には読み取れる文字がありません。文章自体をコピーするか、文字認識プログラムを使ってください。</translation>
    </message>
</context>
<context>
    <name>entente::ui::PeopleButton</name>
    <message>
        <source>Notes of the team that you have not seen</source>
        <translation>まだ見ていないチームのメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>言及 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>新着メモ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PeopleDesk</name>
    <message numerus="yes">
        <source>%n note(s) mention you</source>
        <translation>
            <numerusform>%n 件のメモがあなたに言及しています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entente::ui::PeopleNoteModel</name>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>あなたに言及</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, highlight on “%2”</source>
        <translation>%1、「%2」のハイライト</translation>
    </message>
    <message>
        <source>%1 on “%2”: %3</source>
        <translation>%1、「%2」について: %3</translation>
    </message>
    <message>
        <source>Mentions you. %1</source>
        <translation>あなたに言及。%1</translation>
    </message>
    <message>
        <source>New. %1</source>
        <translation>新着。%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::PeopleNotes</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Show in text</source>
        <translation>本文に表示(&amp;S)</translation>
    </message>
    <message>
        <source>Mark all as s&amp;een</source>
        <translation>すべて既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>チームのメモ</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>表示するメモ</translation>
    </message>
    <message>
        <source>Authors whose notes are listed</source>
        <translation>メモを表示する人</translation>
    </message>
    <message>
        <source>Desks whose notes are listed</source>
        <translation>メモを表示するデスク</translation>
    </message>
    <message>
        <source>Nothing is marked as new any more</source>
        <translation>新着の印をすべて外します</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>すべて  %1</translation>
    </message>
    <message>
        <source>New  %1</source>
        <translation>新着  %1</translation>
    </message>
    <message>
        <source>Mention you  %1</source>
        <translation>自分への言及  %1</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>すべてのデスク</translation>
    </message>
    <message>
        <source>You have seen all notes.</source>
        <translation>すべてのメモを見ました。</translation>
    </message>
    <message>
        <source>No note mentions you. Others do it with @ and your name.</source>
        <translation>あなたに言及したメモはありません。@ に続けて名前を書くと言及になります。</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>メモはありません。</translation>
    </message>
</context>
<context>
    <name>entente::ui::PrintForm</name>
    <message>
        <source>Black and &amp;white</source>
        <translation>モノクロ(&amp;W)</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>印刷するページ</translation>
    </message>
    <message>
        <source>all, or such as 1-3,5</source>
        <translation>すべて、または 1-3,5 など</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>モノクロ</translation>
    </message>
    <message>
        <source>All text is black on light ground and white on dark ground.</source>
        <translation>文字はすべて、明るい地では黒、暗い地では白になります。</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>ページ(&amp;A)</translation>
    </message>
    <message>
        <source>Pages are written as numbers and ranges, such as 1-3,5.</source>
        <translation>ページは 1-3,5 のように番号と範囲で指定してください。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReaderMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ハイライト(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>リンクのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Add n&amp;ote…</source>
        <translation>メモを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy &amp;with reference</source>
        <translation>参照付きでコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Highlight &amp;in</source>
        <translation>色を選んでハイライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove the highlight</source>
        <translation>ハイライトを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the note</source>
        <translation>メモを削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReaderPanel</name>
    <message>
        <source>Read</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReaderSide</name>
    <message>
        <source>No briefing is open. Open one from the File menu, or drop a file here.</source>
        <translation>ブリーフィングが開かれていません。「ファイル」メニューから開くか、ここにファイルをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReaderView</name>
    <message>
        <source>Text of the briefing</source>
        <translation>ブリーフィングの本文</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 の本文</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>ハイライト: %1</translation>
    </message>
</context>
<context>
    <name>entente::ui::ReadingJobs</name>
    <message>
        <source>Recognition of the words of “%1”</source>
        <translation>「%1」の文字認識</translation>
    </message>
    <message>
        <source>Recognition of the words of %1 documents</source>
        <translation>文書 %1 件の文字認識</translation>
    </message>
    <message>
        <source>Opening of “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Opening of %1 briefings</source>
        <translation>ブリーフィング %1 件を開く</translation>
    </message>
    <message>
        <source>%1 of %2 could not be read</source>
        <translation>%2 件中 %1 件は読み取れませんでした</translation>
    </message>
    <message>
        <source>Not all could be read</source>
        <translation>読み取れなかったものがあります</translation>
    </message>
    <message>
        <source>The words were recognised</source>
        <translation>文字を認識しました</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取りました</translation>
    </message>
    <message>
        <source>The briefings are open</source>
        <translation>ブリーフィングを開きました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>entente::ui::ResultBar</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>書き出したファイルを開きます</translation>
    </message>
    <message>
        <source>Show the folder of the exported file</source>
        <translation>書き出したファイルのフォルダーを表示します</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Show the list of jobs</source>
        <translation>作業の一覧を表示</translation>
    </message>
</context>
<context>
    <name>entente::ui::SavedFilterModel</name>
    <message>
        <source>%1, topics: %2</source>
        <translation>%1、論点 %2 件</translation>
    </message>
</context>
<context>
    <name>entente::ui::SavedFilters</name>
    <message>
        <source>Save this filter</source>
        <translation>この絞り込みを保存</translation>
    </message>
    <message>
        <source>Filters used last</source>
        <translation>最近使った絞り込み</translation>
    </message>
    <message>
        <source>Set a filter and save it with + to have it here.</source>
        <translation>絞り込みを設定し、「+」で保存すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>SAVED FILTERS</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Announced only</source>
        <translation>予告されたもののみ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>使った絞り込みはまだありません</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Into the &amp;dossier</source>
        <translation>ドシエへ(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Forget these filters</source>
        <translation>これらの絞り込みの記録を消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>entente::ui::ScanBar</name>
    <message>
        <source>&amp;Recognise the words</source>
        <translation>文字を認識(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
        <source>Question about scanned pages</source>
        <translation>スキャンされたページについての質問</translation>
    </message>
    <message>
        <source>%1 has pages that are pictures without text. Recognise the words? It takes some seconds a page.</source>
        <translation>%1 には文字のない画像のページがあります。文字を認識しますか。1 ページに数秒かかります。</translation>
    </message>
    <message>
        <source>%1 documents have pages that are pictures without text: %2. Recognise the words? It takes some seconds a page.</source>
        <translation>%1 件の文書に文字のない画像のページがあります：%2。文字を認識しますか。1 ページに数秒かかります。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>entente::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Shows only what contains these words</source>
        <translation>これらの語を含むものだけを表示します</translation>
    </message>
    <message>
        <source>Search the library…</source>
        <translation>ライブラリを検索…</translation>
    </message>
    <message>
        <source>Search all briefings…</source>
        <translation>すべてのブリーフィングを検索…</translation>
    </message>
    <message>
        <source>Search this briefing…</source>
        <translation>このブリーフィングを検索…</translation>
    </message>
</context>
<context>
    <name>entente::ui::SettingsDialog</name>
    <message>
        <source>No setting is called so.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>初期設定に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Sets all that these pages hold, the shortcuts too, as it came</source>
        <translation>ショートカットを含め、これらのページの設定をすべて初期状態に戻します</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Start and library</source>
        <translation>起動とライブラリ</translation>
    </message>
    <message>
        <source>Paper and export</source>
        <translation>用紙と書き出し</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
</context>
<context>
    <name>entente::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>entente::ui::ShortcutsTable</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>このキーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>Usual &amp;keys</source>
        <translation>標準のキー(&amp;K)</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>すべて標準のキーに戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Search by what it does, its menu or its keys</source>
        <translation>操作、メニュー、キーで検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys for the action that is chosen</source>
        <translation>選択した操作のキー</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” (%3). To use it here takes it from there.</source>
        <translation>%1 は「%2」（%3）のショートカットです。ここで使うと、そちらからは外れます。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 は空いています。</translation>
    </message>
    <message>
        <source>Choose an action, and press its new keys in the field.</source>
        <translation>操作を選び、新しいキーを入力欄で押してください。</translation>
    </message>
</context>
<context>
    <name>entente::ui::SideCountsModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Rests on fewer than %1 briefings on a side: no trend.</source>
        <translation>片側のブリーフィングが %1 件未満のため、傾向とは言えません。</translation>
    </message>
    <message>
        <source>Topics in briefings</source>
        <translation>論点（ブリーフィング）</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>entente::ui::SideHead</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The other page</source>
        <translation>もう一方のページ</translation>
    </message>
    <message>
        <source>Briefing on this page</source>
        <translation>このページのブリーフィング</translation>
    </message>
    <message>
        <source>Scroll both pages together</source>
        <translation>両方のページを同時にスクロール</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>このページを閉じる</translation>
    </message>
    <message>
        <source>The page that the window follows</source>
        <translation>ウィンドウの対象となっているページ</translation>
    </message>
</context>
<context>
    <name>entente::ui::SideQueries</name>
    <message>
        <source>Left side</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1、例: %2</translation>
    </message>
    <message>
        <source>What belongs to this side, as in the search field: words, since:2021 until:2024, source:…, area:…, kind:…</source>
        <translation>この側に属するもの。検索欄と同じように書きます: 語句、since:2021 until:2024、source:…、area:…、kind:…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>%1: choose a year or a source</source>
        <translation>%1: 年または出典を選択</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右を入れ替える</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>entente::ui::SidesModel</name>
    <message>
        <source>Both say %1</source>
        <translation>共通の語: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>entente::ui::SidesPage</name>
    <message>
        <source>1 topic</source>
        <translation>論点 1 件</translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation>論点 %1 件</translation>
    </message>
    <message>
        <source>1 briefing</source>
        <translation>ブリーフィング 1 件</translation>
    </message>
    <message>
        <source>%1 briefings</source>
        <translation>ブリーフィング %1 件</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>二者比較</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>数える単位</translation>
    </message>
    <message>
        <source>By focus area</source>
        <translation>重点分野別</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>* rests on fewer than %1 briefings on a side: no trend</source>
        <translation>* 片側のブリーフィングが %1 件未満: 傾向とは言えません</translation>
    </message>
    <message>
        <source>How much each side says</source>
        <translation>それぞれの分量</translation>
    </message>
    <message>
        <source>Which topics</source>
        <translation>どの論点か</translation>
    </message>
    <message>
        <source>What the sides say</source>
        <translation>それぞれの主張</translation>
    </message>
    <message>
        <source>Say what belongs to each side: a period, a source, or words.</source>
        <translation>それぞれの側に属するもの（期間、出典、または語句）を指定してください。</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Left: %1 in %2</source>
        <translation>左: %2の%1</translation>
    </message>
    <message>
        <source>right: %1 in %2</source>
        <translation>右: %2の%1</translation>
    </message>
    <message>
        <source> (the first %1 are compared; narrow it)</source>
        <translation>（最初の %1 件を比較しています。絞り込んでください）</translation>
    </message>
    <message>
        <source>Both  %1</source>
        <translation>両側  %1</translation>
    </message>
    <message>
        <source>Only left  %1</source>
        <translation>左のみ  %1</translation>
    </message>
    <message>
        <source>Only right  %1</source>
        <translation>右のみ  %1</translation>
    </message>
    <message>
        <source>Nothing that one side says is said by the other.</source>
        <translation>一方が述べ、他方も述べていることはありません。</translation>
    </message>
    <message>
        <source>The left side says nothing that the right side does not.</source>
        <translation>左側だけが述べていることはありません。</translation>
    </message>
    <message>
        <source>The right side says nothing that the left side does not.</source>
        <translation>右側だけが述べていることはありません。</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1、%2。</translation>
    </message>
</context>
<context>
    <name>entente::ui::StatusButton</name>
    <message>
        <source>Team: %1</source>
        <translation>チーム: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>entente::ui::StatusPanel</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ign in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Last in step</source>
        <translation>最後の同期</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されたもの</translation>
    </message>
    <message>
        <source>Changed by two at once</source>
        <translation>同時に変更されたもの</translation>
    </message>
    <message>
        <source>not known before the server was reached</source>
        <translation>サーバーに接続するまで不明</translation>
    </message>
    <message>
        <source>%1 (%2), up to level %3</source>
        <translation>%1 (%2)、レベル %3 まで</translation>
    </message>
    <message>
        <source>not since this window was opened</source>
        <translation>このウィンドウを開いてからはなし</translation>
    </message>
    <message>
        <source>%1; “entente sync --conflicts” shows both sides</source>
        <translation>%1 件。「entente sync --conflicts」で両方を表示できます</translation>
    </message>
    <message>
        <source>What &amp;collided (%1)</source>
        <translation>衝突したもの (%1)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>What was &amp;refused (%1)</source>
        <translation>拒まれたもの(&amp;R) (%1)</translation>
    </message>
</context>
<context>
    <name>entente::ui::TableChooser</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>entente::ui::TableModel</name>
    <message>
        <source>Left out by the filter.</source>
        <translation>絞り込みにより除外されています。</translation>
    </message>
</context>
<context>
    <name>entente::ui::TableTextModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Both say %1: %2</source>
        <translation>双方とも%1: %2</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 に対して%2: %3</translation>
    </message>
</context>
<context>
    <name>entente::ui::TeamActions</name>
    <message>
        <source>Leave the team</source>
        <translation>チームから離れる</translation>
    </message>
    <message>
        <source>Leave the team on %1?</source>
        <translation>%1 のチームから離れますか?</translation>
    </message>
    <message>
        <source>What is here stays, as a library of your own in a file of your own. It follows the team no longer, and what you write in it is yours alone.</source>
        <translation>ここにあるものは、自分のファイルにある自分のライブラリとして残ります。今後はチームに従わず、ここに書くものは自分だけのものになります。</translation>
    </message>
    <message>
        <source>Waits to be sent, and never will be: %1.</source>
        <translation>送信を待っていて、送信されなくなるもの: %1 件。</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>チームから離れる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>とどまる(&amp;S)</translation>
    </message>
    <message>
        <source>What you were reading was closed: the team does not let you see it any more, and it was deleted here.</source>
        <translation>読んでいたものは閉じられました。チームでの閲覧の権限がなくなり、ここから削除されました。</translation>
    </message>
    <message>
        <source>The team does not let you see some briefings any more, and they were deleted here: %1.</source>
        <translation>チームでの閲覧の権限がなくなったブリーフィングが、ここから削除されました: %1 件。</translation>
    </message>
</context>
<context>
    <name>entente::ui::TeamDesk</name>
    <message>
        <source>The password could not be kept: this desktop has no secret service that takes it. It is asked for at each start.</source>
        <translation>パスワードを保存できませんでした。このデスクトップには受け付けるシークレットサービスがありません。起動のたびに尋ねます。</translation>
    </message>
</context>
<context>
    <name>entente::ui::Timeline</name>
    <message>
        <source>Drag over years to see only these; click on a year for that one</source>
        <translation>ドラッグした範囲の年だけを表示します。年をクリックすると、その年だけを表示します</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Timeline, %1 to %2 chosen</source>
        <translation>タイムライン、%1 ～ %2 を選択中</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by year, %2.</source>
        <translation>%1の年別件数: %2。</translation>
    </message>
</context>
<context>
    <name>entente::ui::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>entente::ui::TopicActions</name>
    <message>
        <source>&amp;Mark as topic…</source>
        <translation>論点として指定(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Not a topic</source>
        <translation>論点ではない(&amp;N)</translation>
    </message>
    <message>
        <source>Ta&amp;ke correction back</source>
        <translation>訂正を取り消す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Mark as topic</source>
        <translation>論点として指定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Similar in the library</source>
        <translation>ライブラリ内の類似箇所(&amp;S)</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>種類(&amp;D)</translation>
    </message>
</context>
<context>
    <name>entente::ui::TopicDelegate</name>
    <message>
        <source>1 area</source>
        <translation>1 分野</translation>
    </message>
    <message>
        <source>%1 areas</source>
        <translation>%1 分野</translation>
    </message>
</context>
<context>
    <name>entente::ui::TopicGroup</name>
    <message>
        <source>and %1 more in Topics</source>
        <translation>ほか %1 件は「論点」に</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>entente::ui::TopicModel</name>
    <message>
        <source>No focus area</source>
        <translation>重点分野なし</translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>最初の節より前</translation>
    </message>
    <message>
        <source>%1, topics: %2</source>
        <translation>%1、論点 %2 件</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>entente::ui::TopicsPanel</name>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>What you said is no topic; choose one to bring it back</source>
        <translation>論点ではないとしたもの。選ぶと元に戻せます</translation>
    </message>
    <message>
        <source>%1 of %2 topics</source>
        <translation>論点 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>論点 1 件</translation>
    </message>
    <message>
        <source>%1 topics</source>
        <translation>論点 %1 件</translation>
    </message>
    <message>
        <source>No briefing is open.</source>
        <translation>ブリーフィングが開かれていません。</translation>
    </message>
    <message>
        <source>No topics were found here.
The text itself is under Read.</source>
        <translation>論点は見つかりませんでした。
内容は「本文」で読めます。</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>除外した論点 %1 件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;how in text</source>
        <translation>本文で表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Filter by its focus areas</source>
        <translation>重点分野で絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>本文を読む</translation>
    </message>
</context>
<context>
    <name>entente::ui::TypeForm</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>本文(&amp;X)</translation>
    </message>
    <message>
        <source>Mar&amp;gins</source>
        <translation>余白(&amp;G)</translation>
    </message>
    <message>
        <source>Mar&amp;king</source>
        <translation>取扱区分(&amp;K)</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>本文のフォント</translation>
    </message>
    <message>
        <source>Serif, chosen for the page</source>
        <translation>ページ用に選ばれた明朝体</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>本文の文字の大きさ</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Handling marking</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>entente::ui::UndoDesk</name>
    <message>
        <source>Undo filter</source>
        <translation>絞り込みを元に戻す</translation>
    </message>
    <message>
        <source>Redo filter</source>
        <translation>絞り込みをやり直す</translation>
    </message>
</context>
<context>
    <name>entente::ui::VersionsDialog</name>
    <message>
        <source>%1
%2 · items: %3</source>
        <translation>%1
%2 · 項目: %3</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>「%1」の版</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>版（新しい順）</translation>
    </message>
    <message>
        <source>What the dossier held</source>
        <translation>ドシエに入っていたもの</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Make the dossier say this again; what it says now is kept, too</source>
        <translation>ドシエをこの内容に戻します。今の内容も保存されます</translation>
    </message>
    <message>
        <source>Nothing else was kept yet. A version is kept when the dossier is changed after it stood for ten minutes.</source>
        <translation>まだ版は保存されていません。10 分以上そのままだったドシエを変更すると、版が保存されます。</translation>
    </message>
    <message>
        <source>A version is kept when the dossier is changed after it stood for ten minutes. Restoring one keeps what stands now.</source>
        <translation>10 分以上そのままだったドシエを変更すると、版が保存されます。復元しても今の内容は保存されます。</translation>
    </message>
</context>
<context>
    <name>entente::ui::WelcomePage</name>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Back to what is open</source>
        <translation>開いているものに戻る</translation>
    </message>
    <message>
        <source>Welcome to Entente</source>
        <translation>Entente へようこそ</translation>
    </message>
    <message>
        <source>It reads briefings and finds in their own words the threats, drivers, implications, benefits, recommendations and commitments; it shows them under one filter and publishes what is shown. Nothing leaves this computer.</source>
        <translation>Entente はブリーフィングを読み、そこに書かれた言葉から脅威、要因、含意、利点、提言、約束を見つけます。それらを一つの絞り込みのもとに示し、示しているものを発行します。このコンピューターの外に出るものはありません。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>A briefing about the alliance of the United States and Japan.</source>
        <translation>日米同盟についてのブリーフィングです。</translation>
    </message>
    <message>
        <source>Word, PDF, web pages, mail, Markdown and many more; or drop files here.</source>
        <translation>Word、PDF、ウェブページ、メール、Markdown など。ここにファイルをドロップすることもできます。</translation>
    </message>
    <message>
        <source>All briefings in it are kept in the library and can be searched together. The files stay as they are.</source>
        <translation>中のブリーフィングをすべてライブラリに保管し、まとめて検索できるようにします。元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Three things to try on the sample</source>
        <translation>サンプルで試せる三つのこと</translation>
    </message>
    <message>
        <source>See what is &amp;recommended</source>
        <translation>提言を見る(&amp;R)</translation>
    </message>
    <message>
        <source>The filter leaves what the briefing advises, each with the words that say so.</source>
        <translation>ブリーフィングが勧めていることだけに絞り込み、それぞれの根拠となる言葉を示します。</translation>
    </message>
    <message>
        <source>&amp;Compare now and before</source>
        <translation>現在と過去を比べる(&amp;C)</translation>
    </message>
    <message>
        <source>Its table of the present and the past approach, cell against cell.</source>
        <translation>現在の取り組みと過去の取り組みの表を、セルごとに示します。</translation>
    </message>
    <message>
        <source>&amp;Make a PDF of it</source>
        <translation>PDF にする(&amp;M)</translation>
    </message>
    <message>
        <source>What is shown is published, with a preview before anything is written.</source>
        <translation>表示しているものを発行します。書き込む前にプレビューがあります。</translation>
    </message>
</context>
<context>
    <name>entente::ui::Workspace</name>
    <message>
        <source>No briefing is open.</source>
        <translation>ブリーフィングが開かれていません。</translation>
    </message>
</context>
</TS>
