// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/translation.h"

#include "core/base/spokenlanguage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <atomic>
#include <mutex>
#include <tuple>

namespace entente {

namespace {

const QString english = QString::fromLatin1(spokenLanguages.front());
const QString translationName = QStringLiteral("ententeTranslation");
const QString namesOfQt = QStringLiteral("ententeTranslationOfQt");

/// Our own texts in every language, for a thread may speak another than the program does.
class Translation final : public QTranslator
{
public:
    explicit Translation(QObject *parent) : QTranslator(parent) { setObjectName(translationName); }

    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                    int n) const override
    {
        const QString &own = SpokenLanguage::ofThread();
        const bool isEnglish = own.isEmpty() ? m_isEnglish.load() : own == english;
        if (!isEnglish)
            return m_japanese.get().translate(context, text, comment, n);
        // The words are in the program; what depends on a number has one form more.
        return n < 0 ? QString() : m_englishNumbers.get().translate(context, text, comment, n);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString language() const
    {
        return m_isEnglish ? english : QString::fromLatin1(spokenLanguages.back());
    }
    void setLanguage(const QString &language) { m_isEnglish = language == english; }

private:
    /// Loaded by the first text that is asked for, in whatever thread: most who read English never
    /// need the Japanese.
    class Words final
    {
    public:
        explicit Words(const char *file) : m_file(file) {}

        [[nodiscard]] const QTranslator &get() const
        {
            std::call_once(m_isLoaded, [this] {
                std::ignore = m_words.load(QStringLiteral(":/entente/translations/")
                                           + QLatin1String(m_file));
            });
            return m_words;
        }

    private:
        const char *m_file;
        mutable std::once_flag m_isLoaded;
        mutable QTranslator m_words;
    };

    Words m_japanese{"entente_ja.qm"};
    Words m_englishNumbers{"entente_en.qm"};
    std::atomic<bool> m_isEnglish = true; ///< other threads ask meanwhile
};

Translation *translation()
{
    return static_cast<Translation *>(
        QCoreApplication::instance()->findChild<QTranslator *>(translationName));
}

/// The texts of Qt's own dialogs, which Debian keeps in a package of their own.
void speakForQt(const QString &language)
{
    delete QCoreApplication::instance()->findChild<QTranslator *>(namesOfQt);
    auto *own = new QTranslator(QCoreApplication::instance());
    own->setObjectName(namesOfQt);
    if (language != english
        && own->load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(own);
}

} // namespace

QString languageOfDesktop()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        if (const QString spoken = spokenLanguage(wanted); !spoken.isEmpty())
            return spoken;
    }
    return english;
}

void speak(const QString &language)
{
    const QString wanted = language.isEmpty() ? languageOfDesktop() : spokenLanguage(language);
    // The desktop knows more than a language does: in which country it is written.
    const bool isUsual = language.isEmpty() || spokenLanguage(QLocale::system().name()) == wanted;
    QLocale::setDefault(isUsual ? QLocale::system() : QLocale(language));
    Translation *own = translation();
    if (own == nullptr) {
        own = new Translation(QCoreApplication::instance());
        QCoreApplication::installTranslator(own);
    }
    if (wanted == own->language())
        return;
    own->setLanguage(wanted);
    speakForQt(wanted);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

QString languageSpoken()
{
    const Translation *own = translation();
    return own == nullptr ? english : own->language();
}

} // namespace entente
