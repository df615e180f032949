"""The menu's commands, org.gwlint:Check, org.gwlint:Clear and org.gwlint:Program, for LibreOffice.

A command that is dispatched with the argument Silent (true) shows no message; with notification,
its result is the message that it would have shown.
"""
import os
import traceback

import uno
import unohelper
from com.sun.star.awt.MessageBoxType import ERRORBOX, INFOBOX
from com.sun.star.beans import PropertyValue
from com.sun.star.frame import (DispatchResultEvent, XDispatchProvider, XNotifyingDispatch)
from com.sun.star.frame.DispatchResultState import FAILURE, SUCCESS
from com.sun.star.lang import XInitialization, XServiceInfo

from gwlint_office import check, program
from gwlint_office.words import Trouble, Words, language_of

NAME = "org.gwlint.libreoffice.Handler"
SERVICES = ("com.sun.star.frame.ProtocolHandler",)
PROTOCOL = "org.gwlint:"
IDENTIFIER = "org.gwlint.libreoffice"


def _property(name, value):
    result = PropertyValue()
    result.Name = name
    result.Value = value
    return result


class Handler(unohelper.Base, XInitialization, XDispatchProvider, XNotifyingDispatch,
              XServiceInfo):
    """Serves one window."""

    def __init__(self, context, *arguments):
        self._context = context
        self._frame = None
        self.initialize(arguments)

    # ---- XInitialization, XDispatchProvider ----

    def initialize(self, arguments):
        if arguments:
            self._frame = arguments[0]

    def queryDispatch(self, url, target, flags):
        return self if url.Complete.startswith(PROTOCOL) else None

    def queryDispatches(self, requests):
        return tuple(self.queryDispatch(r.FeatureURL, r.FrameName, r.SearchFlags)
                     for r in requests)

    # ---- XNotifyingDispatch ----

    def dispatch(self, url, arguments):
        self._run(url, arguments)

    def dispatchWithNotification(self, url, arguments, listener):
        done, message = self._run(url, arguments)
        event = DispatchResultEvent()
        event.Source = self
        event.State = SUCCESS if done else FAILURE
        event.Result = message
        if listener is not None:
            listener.dispatchFinished(event)

    def addStatusListener(self, listener, url):
        pass

    def removeStatusListener(self, listener, url):
        pass

    # ---- XServiceInfo ----

    def getImplementationName(self):
        return NAME

    def supportsService(self, name):
        return name in SERVICES

    def getSupportedServiceNames(self):
        return SERVICES

    # ---- Commands ----

    def _run(self, url, arguments):
        """Runs a command: whether it was done, and what there is to say."""
        words = Words(language_of(self._locale()))
        commands = {"Check": self._check, "Clear": self._clear, "Program": self._choose_program}
        command = commands.get(url.Complete[len(PROTOCOL):])
        if command is None:
            return False, ""
        try:
            done, message = True, command(words)
        except Trouble as trouble:
            done, message = False, str(trouble)
        except Exception as error:  # shown rather than lost: nobody else would tell the user
            traceback.print_exc()
            done, message = False, words("trouble", error)
        if not any(a.Name == "Silent" and a.Value for a in arguments):
            self._show(message, done, words)
        return done, message

    def _check(self, words):
        return check.check(self._service("com.sun.star.frame.Desktop"), self._document(),
                           lambda: self._find_program(words), words)

    def _clear(self, words):
        return check.clear(self._document(), words)

    def _choose_program(self, words):
        picker = self._service("com.sun.star.ui.dialogs.FilePicker")
        picker.setTitle(words("choose"))
        if not picker.execute():
            return words("unchanged")
        path = uno.fileUrlToSystemPath(picker.getSelectedFiles()[0])
        settings = self._settings("/org.gwlint.Settings", True)
        settings.setPropertyValue("Program", path)
        settings.commitChanges()
        return words("chosen", path)

    # ---- The office ----

    def _service(self, name):
        return self._context.getServiceManager().createInstanceWithContext(name, self._context)

    def _document(self):
        controller = self._frame.getController() if self._frame else None
        return controller.getModel() if controller else None

    def _settings(self, node, writable=False):
        provider = self._service("com.sun.star.configuration.ConfigurationProvider")
        kind = "ConfigurationUpdateAccess" if writable else "ConfigurationAccess"
        return provider.createInstanceWithArguments("com.sun.star.configuration." + kind,
                                                    (_property("nodepath", node),))

    def _locale(self):
        return self._settings("/org.openoffice.Setup/L10N").getPropertyValue("ooLocale")

    def _find_program(self, words):
        chosen = self._settings("/org.gwlint.Settings").getPropertyValue("Program") or ""
        packages = self._context.getValueByName(
            "/singletons/com.sun.star.deployment.PackageInformationProvider")
        folder = uno.fileUrlToSystemPath(packages.getPackageLocation(IDENTIFIER))
        return program.find(chosen, os.environ, folder, words)

    def _show(self, message, done, words):
        window = self._frame.getContainerWindow() if self._frame else None
        if window is None:
            return
        kind = INFOBOX if done else ERRORBOX
        window.getToolkit().createMessageBox(window, kind, 1, words("title"), message).execute()


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Handler, NAME, SERVICES)
